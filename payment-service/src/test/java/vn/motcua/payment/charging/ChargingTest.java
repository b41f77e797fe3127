package vn.motcua.payment.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.payment.testing.Calls.PATIENCE;
import static vn.motcua.payment.testing.Calls.as;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.payment.Charged;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.PaymentDatabase;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ChargingTest {

    private static final String SUCCESSOR = "000.00.21.H48";

    @Inject
    EventLog eventLog;
    @Inject
    PaymentDatabase database;

    @Test
    void a_received_dossier_is_charged_its_fees_and_payment_tells_so() throws IOException {
        Dossier dossier = Dossier.received();
        var shown = chargesOnceOwed(dossier, 950_000);

        assertThat(shown.getLong("owedAtIntake")).isEqualTo(950_000);
        assertThat(shown.getLong("owedObligation")).isZero();
        assertThat(shown.getList("charges.fee")).containsExactly("PHI01", "LP01");
        assertThat(shown.getList("charges.state")).containsExactly("OPEN", "OPEN");
        LoggedEvent told = eventLog.history(dossier.id).get(0);
        assertThat(told.type()).isEqualTo(EventType.CHARGED.wireName());
        Charged body = (Charged) EventJson.read(told.type(), dossier.code, told.body().getBytes(StandardCharsets.UTF_8));
        assertThat(body.total()).isEqualTo(950_000);
        assertThat(body.charges()).hasSize(2);
        assertThat(body.chargedAt()).hasToString("2022-05-16T02:15:00Z");
    }

    @Test
    void a_dossier_without_fees_is_known_and_owes_nothing_and_nothing_is_told() {
        Dossier free = Dossier.receivedOwing(0, "INTAKE");
        chargesOnceOwed(free, 0);
        assertThat(charges(free).getList("charges")).isEmpty();
        assertThat(eventLog.history(free.id)).isEmpty();
    }

    @Test
    void an_obligation_is_charged_under_its_notice_number() {
        Dossier dossier = Dossier.receivedOwing(0, "INTAKE").obligation(2_280_000);
        var shown = chargesOnceOwed(dossier, 2_280_000);
        assertThat(shown.getLong("owedObligation")).isEqualTo(2_280_000);
        assertThat(shown.getList("charges.fee")).containsExactly("1127/TB-CTKTU");
        assertThat(shown.getList("charges.kind")).containsExactly("LAND_OBLIGATION");
    }

    @Test
    void a_dossier_that_was_withdrawn_stopped_or_refused_owes_nothing_any_more() {
        for (EventType end : List.of(EventType.WITHDRAWN, EventType.STOPPED, EventType.REFUSED)) {
            Dossier dossier = Dossier.received();
            chargesOnceOwed(dossier, 950_000);
            dossier.tell(end);
            var shown = chargesOnceOwed(dossier, 0);
            assertThat(shown.getList("charges.state")).as(end.name()).containsExactly("CANCELLED", "CANCELLED");
        }
    }

    @Test
    void charges_that_are_raised_and_cancelled_in_one_batch_end_cancelled() {
        Dossier dossier = Dossier.received().obligation(1_000).tell(EventType.WITHDRAWN);
        await().atMost(PATIENCE).until(() -> database.count("charge where dossier_id = ? and state = 'CANCELLED'", dossier.id) == 3);
        assertThat(eventLog.history(dossier.id)).hasSize(2);
    }

    @Test
    void a_filed_dossier_is_known_before_it_is_received() {
        Dossier dossier = new Dossier().tell(EventType.SUBMITTED);
        assertThat(chargesOnceOwed(dossier, 0).getList("charges")).isEmpty();
        dossier.tell(EventType.RECEIVED);
        chargesOnceOwed(dossier, 950_000);
        assertThat(database.count("dossier where id = ? and charged_at is not null", dossier.id)).isEqualTo(1);
    }

    @Test
    void hundreds_of_dossiers_are_charged_each_once() {
        List<Dossier> many = IntStream.range(0, 700).mapToObj(i -> Dossier.received().obligation(5_000)).toList();
        Object ids = SqlArray.uuids(many, d -> d.id);
        await().atMost(PATIENCE).until(() -> database.count("charge where dossier_id = any(?)", ids) == 2_100);
        assertThat(database.count("event_log where dossier_id = any(?)", ids)).isEqualTo(1_400);
    }

    @Test
    void a_negative_fee_is_dead_lettered_and_charges_nothing() {
        Dossier wrong = Dossier.receivedOwing(-5, "INTAKE");
        await().atMost(PATIENCE).until(() -> database.count("dead_letter where dossier_id = ?", wrong.id) == 1);
        assertThat(database.count("charge where dossier_id = ?", wrong.id)).isZero();
    }

    @Test
    void an_unknown_dossier_is_not_found() {
        as("cashier").get("/api/v1/dossiers/000.00.12.H34-220516-9999999/charges").then().statusCode(404)
                .contentType("application/problem+json").body("type", equalTo("https://motcua.vn/problems/not-found"));
    }

    @Test
    void an_officer_sees_the_money_of_his_own_agency_only() {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        officerOf(Dossier.UNIT).get("/api/v1/dossiers/{code}/charges", dossier.code).then().statusCode(200);
        officerOf("000.00.08.H34").get("/api/v1/dossiers/{code}/charges", dossier.code).then().statusCode(404);
        officerOf(null).get("/api/v1/dossiers/{code}/charges", dossier.code).then().statusCode(404);
    }

    @Test
    void the_money_of_a_dossier_goes_with_it_to_the_successor_of_its_agency() {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        dossier.tell(EventType.TRANSFERRED, body -> body.put("toAgency", SUCCESSOR));
        isSeenByTheSuccessorAlone(dossier);
    }

    @Test
    void a_filed_dossier_that_is_handed_over_before_it_is_received_is_its_successors() {
        Dossier dossier = new Dossier().tell(EventType.SUBMITTED).tell(EventType.TRANSFERRED, body -> body.put("toAgency", SUCCESSOR));
        isSeenByTheSuccessorAlone(dossier);
        dossier.tell(EventType.RECEIVED, body -> body.put("unit", SUCCESSOR));
        chargesOnceOwed(dossier, 950_000);
        isSeenByTheSuccessorAlone(dossier);
    }

    private static void isSeenByTheSuccessorAlone(Dossier dossier) {
        await().atMost(PATIENCE).untilAsserted(() ->
                officerOf(SUCCESSOR).get("/api/v1/dossiers/{code}/charges", dossier.code).then().statusCode(200));
        officerOf(Dossier.UNIT).get("/api/v1/dossiers/{code}/charges", dossier.code).then().statusCode(404);
    }

    private static RequestSpecification officerOf(String unit) {
        return RestAssured.given().auth().oauth2(TestTokens.of("officer", "CC-01", "STATE", unit));
    }
}
