package vn.motcua.payment.paying;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.motcua.payment.testing.Calls.as;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.pay;
import static vn.motcua.payment.testing.Calls.payment;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.PaymentDatabase;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class PayingTest {

    private static final Map<String, String> CASH = Map.of("method", "CASH");
    private static final Map<String, String> VNPAY = Map.of("method", "ONLINE", "gateway", "VNPAY");

    @Inject
    EventLog eventLog;
    @Inject
    PaymentDatabase database;
    @Inject
    ExpirePayments expirePayments;

    @Test
    void the_portal_sees_and_pays_for_what_was_filed_online_and_nothing_else() {
        Dossier counter = new Dossier().tell(EventType.RECEIVED, body -> body.put("channel", "COUNTER"));
        chargesOnceOwed(counter, 950_000);
        as("portal").get("/api/v1/dossiers/{code}/charges", counter.code).then().statusCode(404);
        pay("portal", counter, VNPAY).statusCode(404);
        String payment = pay("receiver", counter, VNPAY).statusCode(201).extract().path("payment");
        as("portal").get("/api/v1/payments/{id}", payment).then().statusCode(404);

        Dossier online = Dossier.received();
        chargesOnceOwed(online, 950_000);
        as("portal").get("/api/v1/dossiers/{code}/charges", online.code).then().statusCode(200);
        String own = pay("portal", online, VNPAY).statusCode(201).extract().path("payment");
        as("portal").get("/api/v1/payments/{id}", own).then().statusCode(200);
    }

    @Test
    void a_cashier_takes_cash_and_the_charges_are_settled_at_once() throws IOException {
        Dossier dossier = received();
        var paid = pay("cashier", dossier, CASH).statusCode(201).body("amount", equalTo(950_000)).body("state", equalTo("PAID"))
                .header("Location", containsString("/api/v1/payments/")).extract().jsonPath();

        assertThat(charges(dossier).getList("charges.state")).containsExactly("SETTLED", "SETTLED");
        assertThat(payment(paid.getString("payment")).getString("state")).isEqualTo("PAID");
        Paid told = paid(dossier, 1);
        assertThat(told.method()).isEqualTo(PaymentMethod.CASH);
        assertThat(told.gateway()).isNull();
        assertThat(told.amount()).isEqualTo(950_000);
        assertThat(told.outstandingAtIntake()).isZero();
        assertThat(told.collectedBy().staff()).isEqualTo("TEST-cashier");
        assertThat(told.charges()).hasSize(2);
    }

    static Stream<Arguments> wrongClaims() {
        String unit = "000.00.30.H34";
        return Stream.of(Arguments.of("BD-01", "NOBODY", unit), Arguments.of("BD-01", "POST", "000.00.30.h34"),
                Arguments.of("Nguyễn Văn A", "POST", unit), Arguments.of("BD-01\0", "POST", unit), Arguments.of("BD-01", "POST", "\0".repeat(3)));
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void a_token_whose_claims_could_not_stand_in_an_event_takes_no_money(String staff, String employer, String unit) {
        Dossier dossier = received();
        given().auth().oauth2(TestTokens.of("cashier", staff, employer, unit)).contentType(ContentType.JSON).body(CASH)
                .post("/api/v1/dossiers/{code}/payments", dossier.code).then().statusCode(403)
                .contentType("application/problem+json").body("type", equalTo("https://motcua.vn/problems/wrong-claim"));
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
    }

    @Test
    void only_a_cashier_takes_cash() {
        pay("receiver", received(), CASH).statusCode(403).body("type", equalTo("https://motcua.vn/problems/cashier-only"));
    }

    @Test
    void an_online_payment_sends_the_payer_to_the_gateway_and_settles_nothing_yet() {
        Dossier dossier = received();
        OnlinePayment started = startOnline(dossier);

        assertThat(started.payUrl()).startsWith("http://localhost:8085/paymentv2/vpcpay.html?");
        assertThat(started.parameters()).containsEntry("vnp_Amount", "95000000").containsEntry("vnp_TmnCode", "TESTTMN1")
                .containsEntry("vnp_OrderInfo", "Thanh toan ho so " + dossier.code).containsEntry("vnp_CurrCode", "VND");
        assertThat(payment(started.id()).getString("state")).isEqualTo("PENDING");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
    }

    @Test
    void what_is_due_first_is_paid_first_unless_the_payer_says_which() {
        Dossier dossier = received().obligation(2_280_000);
        chargesOnceOwed(dossier, 3_230_000);

        pay("cashier", dossier, Map.of("method", "CASH", "when", "OBLIGATION")).statusCode(201).body("amount", equalTo(2_280_000));
        pay("cashier", dossier, CASH).statusCode(201).body("amount", equalTo(950_000)).body("when", equalTo("INTAKE"));
        pay("cashier", dossier, CASH).statusCode(409).body("type", equalTo("https://motcua.vn/problems/nothing-owed")).body("owed", equalTo(0));
    }

    @Test
    void paying_for_one_moment_tells_what_is_owed_for_the_other() throws IOException {
        Dossier dossier = received().obligation(2_280_000);
        chargesOnceOwed(dossier, 3_230_000);
        pay("cashier", dossier, CASH).statusCode(201);
        assertThat(paid(dossier, 2).outstandingObligation()).isEqualTo(2_280_000);
        assertThat(paid(dossier, 2).outstandingAtIntake()).isZero();
    }

    @Test
    void wrong_fields_are_named_all_at_once() {
        Dossier dossier = received();
        pay("portal", dossier, Map.of("method", "GOLD", "when", "NEVER", "colour", "red")).statusCode(422)
                .body("fields.field", hasItems("method", "when", "colour"));
        pay("portal", dossier, Map.of()).statusCode(422).body("fields.field", hasItem("method"));
        pay("portal", dossier, Map.of("method", "ONLINE")).statusCode(422).body("fields.field", hasItem("gateway"));
        pay("portal", dossier, Map.of("method", "ONLINE", "gateway", "PAYPAL")).statusCode(422).body("fields.field", hasItem("gateway"));
        pay("cashier", dossier, Map.of("method", "CASH", "gateway", "VNPAY")).statusCode(422).body("fields.field", hasItem("gateway"));
        as("portal").contentType(ContentType.JSON).body("{\"method\":").post("/api/v1/dossiers/{c}/payments", dossier.code).then().statusCode(400);
        as("portal").contentType(ContentType.JSON).body("").post("/api/v1/dossiers/{c}/payments", dossier.code).then()
                .statusCode(anyOf(equalTo(400), equalTo(422)));
        as("portal").contentType(ContentType.TEXT).body("x").post("/api/v1/dossiers/{c}/payments", dossier.code).then().statusCode(415);
    }

    @Test
    void an_unknown_dossier_or_payment_is_not_found() {
        as("portal").contentType(ContentType.JSON).body(VNPAY).post("/api/v1/dossiers/nobody/payments").then().statusCode(404);
        as("portal").get("/api/v1/payments/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        as("portal").get("/api/v1/payments/nonsense").then().statusCode(404);
    }

    @Test
    void the_same_idempotency_key_starts_one_payment() {
        Dossier dossier = received();
        String first = withKey(dossier, VNPAY, "key-" + dossier.code).statusCode(201).extract().path("payUrl");
        String second = withKey(dossier, VNPAY, "key-" + dossier.code).statusCode(201).extract().path("payUrl");

        assertThat(second).isEqualTo(first);
        assertThat(database.count("payment where dossier_id = ?", dossier.id)).isEqualTo(1);
        withKey(dossier, Map.of("method", "ONLINE", "gateway", "VNPAY", "when", "RETURN"), "key-" + dossier.code).statusCode(422);
    }

    @Test
    void attempts_that_wait_for_a_gateway_are_limited() {
        Dossier dossier = received();
        for (int i = 0; i < 10; i++) {
            startOnline(dossier);
        }
        pay("portal", dossier, VNPAY).statusCode(409).body("type", equalTo("https://motcua.vn/problems/too-many-attempts"));
    }

    @Test
    void a_payment_that_nobody_finished_expires_after_its_grace_and_the_charges_stay_owed() {
        Dossier dossier = received();
        OnlinePayment stale = startOnline(dossier);
        OnlinePayment inGrace = startOnline(dossier);
        database.expireAt(stale, Instant.now().minus(Duration.ofMinutes(11)));
        database.expireAt(inGrace, Instant.now().minus(Duration.ofMinutes(9)));
        expirePayments.run();
        expirePayments.run();

        assertThat(payment(stale.id()).getString("state")).isEqualTo("EXPIRED");
        assertThat(payment(inGrace.id()).getString("state")).isEqualTo("PENDING");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
        assertThat(eventLog.history(dossier.id).stream().map(LoggedEvent::type))
                .containsExactly("vn.motcua.dossier.charged.v1", "vn.motcua.dossier.expired.v1");
    }

    private Paid paid(Dossier dossier, int index) throws IOException {
        LoggedEvent told = eventLog.history(dossier.id).get(index);
        return (Paid) EventJson.read(told.type(), dossier.code, told.body().getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse withKey(Dossier dossier, Map<String, ?> body, String key) {
        return as("portal").header("Idempotency-Key", key).contentType(ContentType.JSON).body(body)
                .post("/api/v1/dossiers/{code}/payments", dossier.code).then();
    }

    private static Dossier received() {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        return dossier;
    }
}
