package vn.motcua.intake.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Help is recorded as what it is: with what, by whom, for which dossier if any. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class AssistanceTest {

    private static final String PATH = "/api/v1/assistances";

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    @Test
    void help_with_filing_online_names_the_dossier_and_the_helper() {
        String dossier = received();
        String number = as(receiver()).body(Map.of("kind", "ONLINE_SUBMISSION", "dossier", dossier)).post(PATH).then().statusCode(201)
                .body("staff", equalTo("BD-01")).extract().path("number");
        assertThat(number).startsWith("HT.000.00.30.H34-220608-");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Broker.told(number)).hasSize(1));
        Assisted told = (Assisted) Broker.told(number).get(0);
        assertThat(told.dossier()).isEqualTo(dossier);
        assertThat(told.assistedBy().employer()).isEqualTo(Employer.POST);
        as(manager()).get(PATH + "?limit=200").then().statusCode(200).body("items.number", hasItem(number));
    }

    @Test
    void a_hotline_call_regards_no_dossier_and_the_same_key_records_it_once() {
        var call = Map.of("kind", "HOTLINE_CALL");
        String first = as(receiver()).header("Idempotency-Key", "call-4711").body(call).post(PATH).then().statusCode(201).extract().path("number");
        as(receiver()).header("Idempotency-Key", "call-4711").body(call).post(PATH).then().statusCode(201).body("number", equalTo(first));
    }

    @Test
    void pages_follow_one_another_without_a_gap() {
        List<String> numbers = List.of(record(), record(), record());
        var first = as(manager()).get(PATH + "?limit=2").then().statusCode(200).extract();
        assertThat(first.<List<String>>path("items.number")).containsExactly(numbers.get(2), numbers.get(1));
        String next = first.path("next");
        as(manager()).get(PATH + "?limit=2&after=" + next).then().statusCode(200).body("items[0].number", equalTo(numbers.get(0)));
    }

    @Test
    void wrong_words_and_people_outside_the_roster_are_refused() {
        as(receiver()).body(Map.of("kind", "MADE_TEA")).post(PATH).then().statusCode(422);
        as(receiver()).body(Map.of()).post(PATH).then().statusCode(422).body("fields[0].field", equalTo("kind"));
        as(receiver()).body(Map.of("kind", "HOTLINE_CALL", "dossier", "'; --")).post(PATH).then().statusCode(422);
        as(TestTokens.of("receiver", "ZZ-99", "POST", "000.00.30.H34")).body(Map.of("kind", "HOTLINE_CALL")).post(PATH).then().statusCode(403)
                .body("type", endsWith("/not-in-roster"));
        as(manager()).get(PATH + "?after=nonsense!").then().statusCode(422);
    }

    private static String record() {
        return as(receiver()).body(Map.of("kind", "ACCOUNT_OPENED")).post(PATH).then().statusCode(201).extract().path("number");
    }
}
