package vn.motcua.intake.acceptance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.get;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.portal;
import static vn.motcua.intake.testing.Api.received;
import static vn.motcua.intake.testing.Api.receiver;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** The answer to an online filing has a term of its own, which is shown and told for good. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class AcceptanceTest {

    private static final Map<String, Object> REASON = Map.of("reason", "Không thuộc thẩm quyền");

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static String submitted() {
        Map<String, Object> request = Api.request(Api.JUSTICE_RECORD, Api.JUSTICE, "ONLINE");
        request.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC")));
        return Api.post(portal(), request).then().statusCode(201).body("answerDueAt", equalTo("2022-06-09T02:00:00Z"))
                .body("answerTimeliness", nullValue()).extract().path("code");
    }

    @Test
    void an_answer_a_minute_too_late_is_overdue_and_stays_so() {
        String code = submitted();
        TestClock.at("2022-06-09T09:01");
        act(receiver(), code, "acceptance", null).then().statusCode(200).body("answerTimeliness", equalTo("OVERDUE"));
        get(receiver(), code, "/timeline").then().body("events[1].event.answerTimeliness", equalTo("OVERDUE"))
                .body("events[1].event.answerDueAt", equalTo("2022-06-09T02:00:00Z"));
        act(receiver(), code, "forwarding", null).then().statusCode(200).body("answerTimeliness", equalTo("OVERDUE"));
    }

    @Test
    void a_refusal_in_time_says_so_and_when() {
        String code = submitted();
        TestClock.at("2022-06-09T09:00");
        act(receiver(), code, "refusal", REASON).then().statusCode(200).body("answerTimeliness", equalTo("ON_TIME"))
                .body("refusedAt", equalTo("2022-06-09T02:00:00Z"));
        get(receiver(), code, "/deadline").then().statusCode(200).body("what", equalTo("ANSWER")).body("timeliness", equalTo("ON_TIME"))
                .body("answeredAt", equalTo("2022-06-09T02:00:00Z"));
    }

    @Test
    void the_ledger_of_the_answer_can_be_read_after_the_acceptance() {
        String code = submitted();
        get(portal(), code, "/deadline?of=result").then().statusCode(409).body("type", endsWith("/no-deadline"));
        TestClock.at("2022-06-08T10:00");
        act(receiver(), code, "acceptance", null).then().statusCode(200);
        get(portal(), code, "/deadline").then().body("what", equalTo("RESULT")).body("answeredAt", nullValue());
        get(portal(), code, "/deadline?of=answer").then().statusCode(200).body("what", equalTo("ANSWER")).body("term.value", equalTo(8))
                .body("dueAt", equalTo("2022-06-09T02:00:00Z")).body("timeliness", equalTo("EARLY")).body("en", containsString("Filed online"));
        get(portal(), code, "/deadline?of=everything").then().statusCode(422).body("fields[0].field", equalTo("of"));
        get(receiver(), received(), "/deadline?of=answer").then().statusCode(409).body("type", endsWith("/no-deadline"));
    }

    @Test
    void a_dossier_says_when_it_was_withdrawn_or_stopped() {
        String withdrawn = submitted();
        act(portal(), withdrawn, "withdrawal", null).then().statusCode(200).body("withdrawnAt", equalTo("2022-06-08T02:00:00Z"))
                .body("answerTimeliness", nullValue());
        act(officer(Api.JUSTICE), Api.inProgress(), "stop", REASON).then().statusCode(200).body("stoppedAt", equalTo("2022-06-08T02:00:00Z"));
    }
}
