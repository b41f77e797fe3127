package vn.motcua.payment.refunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.motcua.payment.testing.Calls.PATIENCE;
import static vn.motcua.payment.testing.Calls.as;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.pay;
import static vn.motcua.payment.testing.Calls.payment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventType;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.LedgerLines;
import vn.motcua.payment.testing.PaymentDatabase;
import vn.motcua.payment.testing.TestBank;
import vn.motcua.payment.testing.TestBank.Mood;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class RefundingTest {

    private static final Map<String, ?> NOT_REMITTED = Map.of("remitted", false);
    private static final Map<String, ?> REMITTED = Map.of("remitted", true);
    private static final Map<String, ?> SLIP = Map.of("proof", "UNC 0012/2022");

    @Inject
    TestBank bank;
    @Inject
    SendRefunds sendRefunds;
    @Inject
    PaymentDatabase database;
    @Inject
    LedgerLines ledger;
    @Inject
    EventLog eventLog;

    private final Dossier dossier = owing();

    @Test
    void money_goes_back_by_hand_in_parts_and_the_payment_stays_paid() {
        String payment = cash();
        String part = requested(payment, 100_000, "MANUAL");
        assertThat(decide("approval", part, NOT_REMITTED).statusCode(200).extract().<String>path("state")).isEqualTo("APPROVED");
        assertThat(ledger.of("REFUND_APPROVED", part)).containsExactly("AGENCY PHI " + Dossier.UNIT + " 100000", "REFUNDS_PAYABLE - TEST-cashier -100000");
        post("cashier", "/api/v1/refunds/" + part + "/payout", SLIP).statusCode(200).body("state", equalTo("DONE"))
                .body("proof", equalTo("UNC 0012/2022")).body("doneBy", equalTo("TEST-cashier"));
        assertThat(ledger.of("REFUND_PAID", part)).containsExactly("REFUNDS_PAYABLE - TEST-cashier 100000", "CASH_DESK - TEST-cashier -100000");
        assertThat(payment(payment).getString("state")).isEqualTo("PARTLY_REFUNDED");
        assertThat(ledger.left(dossier)).containsExactly("AGENCY PHI -750000", "CASH_DESK - 850000", "STATE_BUDGET LE_PHI -100000");

        String rest = requested(payment, 850_000, "MANUAL");
        decide("approval", rest, NOT_REMITTED).statusCode(200);
        post("cashier", "/api/v1/refunds/" + rest + "/payout", SLIP).statusCode(200);
        assertThat(payment(payment).getString("state")).isEqualTo("REFUNDED");
        assertThat(ledger.left(dossier)).isEmpty();
        assertThat(charges(dossier).getList("charges.state")).containsExactly("SETTLED", "SETTLED");
        assertThat(told()).endsWith("paid.v1", "refunded.v1", "refunded.v1");
        as("auditor").get("/api/v1/payments/{id}/refunds", payment).then().statusCode(200).body("refund", equalTo(List.of(part, rest)));
    }

    @Test
    void a_gateway_is_asked_by_the_same_id_until_it_has_said_its_last_word() {
        String payment = bankPayment();
        String refund = requested(payment, 950_000, "GATEWAY");
        sendRefunds.run();
        assertThat(bank.asked(refund)).isZero();
        decide("approval", refund, NOT_REMITTED).statusCode(200);
        bank.behave(refund, Mood.IS_AWAY, Mood.BREAKS, Mood.TELLS_LATER, Mood.PAYS_AND_HANGS_UP);
        for (int asked = 1; asked <= 4; asked++) {
            itsTurn(refund);
            sendRefunds.run();
            sendRefunds.run();
            assertThat(bank.asked(refund)).isEqualTo(asked);
            assertThat(state(refund)).isEqualTo("SENT");
        }
        post("cashier", "/api/v1/refunds/" + refund + "/payout", SLIP).statusCode(409);
        itsTurn(refund);
        sendRefunds.run();
        assertThat(state(refund)).isEqualTo("DONE");
        itsTurn(refund);
        sendRefunds.run();
        assertThat(bank.asked(refund)).isEqualTo(5);
        assertThat(bank.paidFor(refund)).isEqualTo(950_000);
        assertThat(payment(payment).getString("state")).isEqualTo("REFUNDED");
        assertThat(ledger.left(dossier)).isEmpty();
        assertThat(told()).endsWith("paid.v1", "refunded.v1");
        assertThat(bank.took(payment).name()).isEqualTo("ALREADY_CONFIRMED");
    }

    @Test
    void what_the_gateway_will_not_pay_is_paid_by_hand() {
        String refund = requested(bankPayment(), 300_000, "GATEWAY");
        decide("approval", refund, NOT_REMITTED).statusCode(200);
        bank.behave(refund, Mood.SAYS_NO);
        sendRefunds.run();
        assertThat(state(refund)).isEqualTo("REJECTED");
        assertThat(ledger.left(dossier)).contains("REFUNDS_PAYABLE - -300000");
        post("manager", "/api/v1/refunds/" + refund + "/payout", SLIP).statusCode(200).body("state", equalTo("DONE"));
        assertThat(bank.paidFor(refund)).isZero();
        assertThat(ledger.left(dossier)).containsExactly("AGENCY PHI -550000", "GATEWAY - 650000", "STATE_BUDGET LE_PHI -100000");
    }

    @Test
    void nobody_pays_by_hand_what_the_gateway_may_pay_too() {
        String refund = requested(bankPayment(), 300_000, "GATEWAY");
        post("cashier", "/api/v1/refunds/" + refund + "/payout", SLIP).statusCode(409).body("state", equalTo("REQUESTED"));
        decide("approval", refund, NOT_REMITTED).statusCode(200);
        post("cashier", "/api/v1/refunds/" + refund + "/payout", SLIP).statusCode(409)
                .body("type", equalTo("https://motcua.vn/problems/refund-in-another-state")).body("state", equalTo("APPROVED"));
    }

    @Test
    void money_that_its_owner_has_already_is_claimed_back_from_the_treasury() {
        String payment = bankPayment();
        String refund = requested(payment, 900_000, "MANUAL");
        decide("approval", refund, REMITTED).statusCode(200).body("state", equalTo("TREASURY_CLAIM"));
        assertThat(ledger.of("REFUND_CLAIMED", refund)).containsExactly("TREASURY_CLAIM - " + Dossier.UNIT + " 900000",
                "REFUNDS_PAYABLE - TESTBANK -900000");
        post("cashier", "/api/v1/refunds/" + refund + "/payout", SLIP).statusCode(409);
        assertThat(payment(payment).getString("state")).isEqualTo("PAID");
        post("manager", "/api/v1/refunds/" + refund + "/treasury-payment", SLIP).statusCode(200).body("state", equalTo("DONE"));
        assertThat(ledger.of("CLAIM_PAID", refund)).containsExactly("REFUNDS_PAYABLE - TESTBANK 900000", "TREASURY_CLAIM - " + Dossier.UNIT + " -900000");
        assertThat(ledger.left(dossier)).containsExactly("AGENCY PHI -850000", "GATEWAY - 950000", "STATE_BUDGET LE_PHI -100000");
        assertThat(payment(payment).getString("state")).isEqualTo("PARTLY_REFUNDED");
    }

    @Test
    void who_asks_for_it_does_not_approve_it_and_a_system_does_neither() {
        String payment = cash();
        String refund = post("manager", "/api/v1/payments/" + payment + "/refunds", wish(10_000, "MANUAL")).statusCode(201).extract().path("refund");
        decide("approval", refund, NOT_REMITTED).statusCode(403).body("type", equalTo("https://motcua.vn/problems/second-pair-of-eyes"));
        decide("refusal", refund, Map.of("reason", "không đúng")).statusCode(403);
        io.restassured.RestAssured.given().auth().oauth2(TestTokens.of("manager", null, "STATE", null)).contentType(ContentType.JSON)
                .body(NOT_REMITTED).post("/api/v1/refunds/{id}/approval", refund).then().statusCode(403)
                .body("type", equalTo("https://motcua.vn/problems/staff-code-needed"));
        assertThat(state(refund)).isEqualTo("REQUESTED");
    }

    @Test
    void what_was_turned_down_may_be_asked_for_again() {
        String payment = cash();
        String refund = requested(payment, 950_000, "MANUAL");
        post("cashier", "/api/v1/payments/" + payment + "/refunds", wish(1, "MANUAL")).statusCode(422)
                .body("type", equalTo("https://motcua.vn/problems/refund-too-large")).body("rest", equalTo(0));
        decide("refusal", refund, Map.of("reason", "Hồ sơ vẫn đang giải quyết")).statusCode(200).body("state", equalTo("TURNED_DOWN"));
        decide("approval", refund, NOT_REMITTED).statusCode(409);
        assertThat(ledger.left(dossier)).hasSize(3);
        requested(payment, 950_000, "MANUAL");
    }

    @Test
    void the_request_may_name_the_charge_whose_money_goes_back() {
        String payment = cash();
        List<String> ids = charges(dossier).getList("charges.charge");
        Map<String, Object> wish = Map.of("amount", 100_001, "reason", "x", "way", "MANUAL", "charge", ids.get(1));
        post("cashier", "/api/v1/payments/" + payment + "/refunds", wish).statusCode(422).body("rest", equalTo(100_000));
        String refund = post("cashier", "/api/v1/payments/" + payment + "/refunds", Map.of("amount", 60_000, "reason", "x", "way", "MANUAL", "charge",
                ids.get(1))).statusCode(201).extract().path("refund");
        decide("approval", refund, NOT_REMITTED).statusCode(200);
        assertThat(ledger.of("REFUND_APPROVED", refund)).startsWith("STATE_BUDGET LE_PHI " + Dossier.UNIT + " 60000");
    }

    @Test
    void the_same_key_asks_once_and_wrong_fields_are_named_all_at_once() {
        String payment = cash();
        List<String> asked = IntStream.range(0, 2).mapToObj(i -> as("cashier").header("Idempotency-Key", "refund-" + payment)
                .contentType(ContentType.JSON).body(wish(10_000, "MANUAL")).post("/api/v1/payments/{id}/refunds", payment).then().statusCode(201)
                .extract().<String>path("refund")).toList();
        assertThat(asked.get(1)).isEqualTo(asked.get(0));
        post("cashier", "/api/v1/payments/" + payment + "/refunds", Map.of("amount", 0, "way", "PIGEON")).statusCode(422)
                .body("fields.field", hasItems("amount", "reason", "way"));
        post("cashier", "/api/v1/payments/" + payment + "/refunds", wish(10_000, "GATEWAY")).statusCode(422)
                .body("type", equalTo("https://motcua.vn/problems/no-refund-through-gateway"));
        post("cashier", "/api/v1/payments/" + Ids.next() + "/refunds", wish(10_000, "MANUAL")).statusCode(404);
        post("manager", "/api/v1/refunds/" + Ids.next() + "/approval", NOT_REMITTED).statusCode(404);
    }

    @Test
    void of_many_at_once_only_so_many_are_taken_as_were_paid_for_and_each_is_approved_and_paid_once() throws Exception {
        String payment = cash();
        List<Integer> statuses = together(8, i -> () -> as("cashier").contentType(ContentType.JSON).body(wish(200_000, "MANUAL"))
                .post("/api/v1/payments/{id}/refunds", payment).statusCode());
        assertThat(statuses.stream().filter(s -> s == 201)).hasSize(4);
        assertThat(statuses.stream().filter(s -> s == 422)).hasSize(4);
        List<String> refunds = as("manager").get("/api/v1/payments/{id}/refunds", payment).jsonPath().getList("refund");
        for (String path : List.of("/approval", "/payout")) {
            Map<String, ?> body = path.equals("/approval") ? NOT_REMITTED : SLIP;
            List<Integer> answers = together(12, i -> () -> as("manager").contentType(ContentType.JSON).body(body)
                    .post("/api/v1/refunds/" + refunds.get(i % 4) + path).statusCode());
            assertThat(answers.stream().filter(s -> s == 200)).hasSize(4);
            assertThat(answers.stream().filter(s -> s == 409)).hasSize(8);
        }
        assertThat(payment(payment).getString("state")).isEqualTo("PARTLY_REFUNDED");
        assertThat(ledger.left(dossier)).containsExactly("AGENCY PHI -50000", "CASH_DESK - 150000", "STATE_BUDGET LE_PHI -100000");
        assertThat(told().stream().filter("refunded.v1"::equals)).hasSize(4);
    }

    @Test
    void the_database_refuses_more_than_was_paid_and_a_refunded_payment_without_refunds() {
        String payment = cash();
        requested(payment, 900_000, "MANUAL");
        refused("insert into refund (id, payment_id, amount, way, reason, state, requested_by, requested_at) values (gen_random_uuid(), ?::uuid, 50001, "
                + "'MANUAL', 'x', 'REQUESTED', 'x', now())", payment, "would exceed what was paid");
        refused("update payment set state = 'REFUNDED' where id = ?::uuid", payment, "has no refunds");
        refused("update payment set state = 'FAILED' where id = ?::uuid", payment, "is paid and stays as it is");
        refused("update refund set amount = 1 where payment_id = ?::uuid", payment, "what was asked for is fixed");
        refused("delete from refund where payment_id = ?::uuid", payment, "permission denied");
    }

    @Test
    void what_was_paid_for_a_dossier_that_ended_is_listed_until_it_went_back() {
        String payment = cash();
        assertThat(refundable(true)).isEmpty();
        assertThat(refundable(false)).containsExactly(payment);
        dossier.tell(EventType.WITHDRAWN);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(refundable(true)).containsExactly(payment));
        requested(payment, 950_000, "MANUAL");
        assertThat(refundable(true)).isEmpty();
        as("auditor").queryParam("after", "!").get("/api/v1/refundable-payments").then().statusCode(422).body("fields[0].field", equalTo("after"));
    }

    private List<String> refundable(boolean ended) {
        return as("auditor").queryParam("ended", ended).queryParam("dossier", dossier.code).get("/api/v1/refundable-payments").then().statusCode(200)
                .extract().jsonPath().getList("items.payment");
    }

    private static Dossier owing() {
        return Dossier.received();
    }

    private String cash() {
        chargesOnceOwed(dossier, 950_000);
        return pay("cashier", dossier, Map.of("method", "CASH")).statusCode(201).extract().path("payment");
    }

    private String bankPayment() {
        chargesOnceOwed(dossier, 950_000);
        String payment = bank.start(dossier);
        bank.took(payment);
        return payment;
    }

    private static Map<String, Object> wish(long amount, String way) {
        return Map.of("amount", amount, "reason", "Rút hồ sơ theo đơn của công dân", "way", way);
    }

    private static String requested(String payment, long amount, String way) {
        return post("cashier", "/api/v1/payments/" + payment + "/refunds", wish(amount, way)).statusCode(201).body("state", equalTo("REQUESTED"))
                .extract().path("refund");
    }

    private static ValidatableResponse decide(String what, String refund, Map<String, ?> body) {
        return post("manager", "/api/v1/refunds/" + refund + "/" + what, body);
    }

    private static ValidatableResponse post(String role, String path, Map<String, ?> body) {
        return as(role).contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String state(String refund) {
        return as("auditor").get("/api/v1/refunds/{id}", refund).then().statusCode(200).extract().path("state");
    }

    /** As if its wait were over. */
    private void itsTurn(String refund) {
        if (!List.of("DONE").contains(state(refund))) {
            database.change("update refund set next_try_at = null where id = ?::uuid", refund);
        }
    }

    private List<String> told() {
        return eventLog.history(dossier.id).stream().map(LoggedEvent::type).map(type -> type.substring("vn.motcua.dossier.".length())).toList();
    }

    private void refused(String change, String payment, String why) {
        assertThatThrownBy(() -> database.change(change, payment)).hasRootCauseInstanceOf(SQLException.class).rootCause().hasMessageContaining(why);
    }

    private static List<Integer> together(int many, java.util.function.IntFunction<Callable<Integer>> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(IntStream.range(0, many).mapToObj(call).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
