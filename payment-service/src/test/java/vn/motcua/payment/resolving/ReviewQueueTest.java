package vn.motcua.payment.resolving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.motcua.payment.testing.Calls.PATIENCE;
import static vn.motcua.payment.testing.Calls.as;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.payment;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventType;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.refunding.SendRefunds;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.LedgerLines;
import vn.motcua.payment.testing.PaymentDatabase;
import vn.motcua.payment.testing.TestBank;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ReviewQueueTest {

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

    private final Dossier dossier = Dossier.received();

    @Test
    void what_was_paid_twice_goes_back_through_the_gateway() {
        String item = paidTwice();
        String proposal = proposed(item, Map.of("resolution", "REFUND", "way", "GATEWAY", "reason", "Nộp hai lần"));
        approve(item, proposal).statusCode(200).body("allowed", equalTo(List.of())).body("proposals.state", contains("APPROVED"));
        String refund = database.texts("select id::text from refund where review_id = ?::uuid", item).get(0);
        assertThat(ledger.of("REFUND_APPROVED", refund)).containsExactly("OVERPAYMENTS - TESTBANK 950000", "REFUNDS_PAYABLE - TESTBANK -950000");
        as("auditor").get("/api/v1/refunds/{id}", refund).then().body("state", equalTo("APPROVED")).body("requestedBy", equalTo("TEST-cashier"))
                .body("decidedBy", equalTo("TEST-manager"));
        sendRefunds.run();
        assertThat(bank.paidFor(refund)).isEqualTo(950_000);
        assertThat(payment(paymentOf(item)).getString("state")).isEqualTo("REFUNDED");
        assertThat(ledger.left(dossier)).containsExactly("AGENCY PHI -850000", "GATEWAY - 950000", "STATE_BUDGET LE_PHI -100000");
        approve(item, proposal).statusCode(409).body("type", equalTo("https://motcua.vn/problems/review-resolved"));
    }

    @Test
    void late_money_settles_its_own_charges_when_two_people_say_so() {
        String item = paidLate();
        List<String> ids = charges(dossier).getList("charges.charge");
        String proposal = proposed(item, Map.of("resolution", "APPLY", "charges", ids, "reason", "Nộp trễ 5 phút"));
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
        approve(item, proposal).statusCode(200);
        assertThat(charges(dossier).getList("charges.state")).containsExactly("SETTLED", "SETTLED");
        assertThat(told(dossier)).endsWith("paid.v1");
        assertThat(ledger.of("APPLIED", item)).containsExactly("OVERPAYMENTS - TESTBANK 950000", "STATE_BUDGET LE_PHI " + Dossier.UNIT + " -100000",
                "AGENCY PHI " + Dossier.UNIT + " -850000");
        assertThat(ledger.left(dossier)).containsExactly("AGENCY PHI -850000", "GATEWAY - 950000", "STATE_BUDGET LE_PHI -100000");
        // From here on it is money like any other that settled charges.
        post("cashier", "/api/v1/payments/" + paymentOf(item) + "/refunds", Map.of("amount", 950_000, "reason", "x", "way", "MANUAL")).statusCode(201);
    }

    @Test
    void money_settles_charges_of_another_dossier_if_it_fits_exactly() {
        String item = paidTwice();
        Dossier other = Dossier.received();
        chargesOnceOwed(other, 950_000);
        List<String> ids = charges(other).getList("charges.charge");
        propose(item, Map.of("resolution", "APPLY", "dossier", other.code, "charges", ids.subList(0, 1), "reason", "x")).statusCode(422)
                .body("type", equalTo("https://motcua.vn/problems/money-does-not-fit"));
        propose(item, Map.of("resolution", "APPLY", "charges", ids, "reason", "x")).statusCode(409)
                .body("type", equalTo("https://motcua.vn/problems/charges-not-open"));
        propose(item, Map.of("resolution", "APPLY", "dossier", "nobody", "charges", ids, "reason", "x")).statusCode(422)
                .body("fields[0].field", equalTo("dossier"));
        String proposal = proposed(item, Map.of("resolution", "APPLY", "dossier", other.code, "charges", ids, "reason", "Cùng người nộp, theo đơn"));
        approve(item, proposal).statusCode(200);
        assertThat(charges(other).getLong("owed")).isZero();
        assertThat(told(other)).containsExactly("charged.v1", "paid.v1");
        assertThat(ledger.left(other)).containsExactly("AGENCY PHI -850000", "OVERPAYMENTS - 950000", "STATE_BUDGET LE_PHI -100000");
        assertThat(payment(paymentOf(item)).getList("charges")).hasSize(2).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void charges_that_were_settled_meanwhile_are_not_settled_again() {
        String item = paidLate();
        String proposal = proposed(item, Map.of("resolution", "APPLY", "charges", charges(dossier).getList("charges.charge"), "reason", "x"));
        bank.took(bank.start(dossier));
        approve(item, proposal).statusCode(409).body("type", equalTo("https://motcua.vn/problems/charges-not-open"));
        as("auditor").get("/api/v1/payment-reviews/{id}", item).then().body("proposals.state", contains("PROPOSED"));
        assertThat(ledger.of("APPLIED", item)).isEmpty();
    }

    @Test
    void what_nobody_claims_goes_to_the_state() {
        chargesOnceOwed(dossier, 950_000);
        String payment = bank.start(dossier);
        dossier.tell(EventType.WITHDRAWN);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(charges(dossier).getLong("owed")).isZero());
        bank.took(payment);
        String item = itemOf(payment, "NOT_OWED");
        propose(item, Map.of("resolution", "ACCEPT", "reason", "x")).statusCode(422).body("fields.field", contains("owner"));
        approve(item, proposed(item, Map.of("resolution", "ACCEPT", "owner", "STATE_BUDGET", "reason", "Quá hạn, không ai nhận"))).statusCode(200);
        assertThat(ledger.of("ACCEPTED", item)).containsExactly("OVERPAYMENTS - TESTBANK 950000", "STATE_BUDGET - " + Dossier.UNIT + " -950000");
    }

    @Test
    void where_nobody_knows_whether_money_moved_nothing_is_refunded_or_booked() {
        chargesOnceOwed(dossier, 950_000);
        String payment = bank.start(dossier);
        bank.tell(payment, GatewayNotice.Result.UNCLEAR, 950_000);
        String item = itemOf(payment, "UNCLEAR");
        propose(item, Map.of("resolution", "REFUND", "way", "MANUAL", "reason", "x")).statusCode(422)
                .body("type", equalTo("https://motcua.vn/problems/resolution-not-allowed")).body("allowed", contains("ACCEPT"));
        propose(item, Map.of("resolution", "ACCEPT", "owner", "AGENCY", "reason", "x")).statusCode(422).body("fields.field", contains("owner"));
        approve(item, proposed(item, Map.of("resolution", "ACCEPT", "reason", "Ngân hàng xác nhận không trừ tiền"))).statusCode(200)
                .body("taken", equalTo(false));
        assertThat(ledger.left(dossier)).isEmpty();
    }

    @Test
    void money_of_a_wrong_amount_goes_back_and_its_payment_stays_unpaid() {
        chargesOnceOwed(dossier, 950_000);
        String payment = bank.start(dossier);
        bank.tell(payment, GatewayNotice.Result.TAKEN, 95_000);
        String item = itemOf(payment, "WRONG_AMOUNT");
        approve(item, proposed(item, Map.of("resolution", "REFUND", "way", "GATEWAY", "reason", "Sai số tiền"))).statusCode(200);
        sendRefunds.run();
        String refund = database.texts("select id::text from refund where review_id = ?::uuid", item).get(0);
        assertThat(bank.paidFor(refund)).isEqualTo(95_000);
        assertThat(payment(payment).getString("state")).isEqualTo("PENDING");
        assertThat(ledger.left(dossier)).isEmpty();
    }

    @Test
    void who_proposes_does_not_approve_and_what_was_turned_down_makes_room_for_another() {
        String item = paidTwice();
        Map<String, Object> refund = Map.of("resolution", "REFUND", "way", "MANUAL", "reason", "x");
        String own = post("manager", "/api/v1/payment-reviews/" + item + "/proposals", refund).statusCode(201).extract().path("proposal");
        approve(item, own).statusCode(403).body("type", equalTo("https://motcua.vn/problems/second-pair-of-eyes"));
        propose(item, refund).statusCode(409).body("type", equalTo("https://motcua.vn/problems/proposal-waits"));
        io.restassured.RestAssured.given().auth().oauth2(vn.motcua.local.quarkus.TestTokens.of("manager", "TEST-M2", "STATE", null))
                .contentType(ContentType.JSON).body(Map.of("proposal", own, "reason", "Chưa có đơn")).post("/api/v1/payment-reviews/{id}/refusal", item)
                .then().statusCode(200).body("proposals.note", contains("Chưa có đơn")).body("allowed", hasItems("REFUND", "APPLY", "ACCEPT"));
        approve(item, own).statusCode(409).body("type", equalTo("https://motcua.vn/problems/no-such-proposal"));
        approve(item, proposed(item, refund)).statusCode(200).body("proposals.state", contains("TURNED_DOWN", "APPROVED"));
    }

    @Test
    void the_queue_is_read_in_pages_and_what_is_open_comes_first() {
        String resolved = paidTwice();
        approve(resolved, proposed(resolved, Map.of("resolution", "REFUND", "way", "MANUAL", "reason", "x"))).statusCode(200);
        Dossier second = Dossier.received();
        chargesOnceOwed(second, 950_000);
        String late = bank.start(second);
        database.change("update payment set state = 'EXPIRED' where id = ?::uuid", late);
        bank.took(late);
        String open = itemOf(late, "LATE");
        List<Map<String, ?>> all = new ArrayList<>();
        String next = null;
        do {
            var request = as("cashier").queryParam("limit", 2);
            var page = (next == null ? request : request.queryParam("after", next)).get("/api/v1/payment-reviews").then().statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items"));
            next = page.getString("next");
        } while (next != null);
        List<Object> ids = all.stream().<Object>map(i -> i.get("review")).toList();
        assertThat(ids).doesNotHaveDuplicates().contains(open, resolved);
        assertThat(ids.indexOf(open)).isLessThan(ids.indexOf(resolved));
        assertThat(all.stream().map(i -> i.containsKey("resolvedAt"))).isSorted();
        Map<String, ?> shown = all.get(ids.indexOf(open));
        assertThat(shown.get("dossier")).isEqualTo(second.code);
        assertThat(shown.get("payment")).isEqualTo(late);
        assertThat(shown.get("amount")).isEqualTo(950_000);
        assertThat(shown.get("ageDays")).isEqualTo(0);
        as("auditor").queryParam("open", true).queryParam("limit", 200).get("/api/v1/payment-reviews").then()
                .statusCode(200).body("items.findAll { it.resolvedAt != null }", hasSize(0));
        as("auditor").queryParam("after", "x").get("/api/v1/payment-reviews").then().statusCode(422).body("fields[0].field", equalTo("after"));
    }

    /** The item of the second of two payments of the same charges. */
    private String paidTwice() {
        chargesOnceOwed(dossier, 950_000);
        String first = bank.start(dossier);
        String second = bank.start(dossier);
        bank.took(first);
        bank.took(second);
        return itemOf(second, "OVERPAID");
    }

    private String paidLate() {
        chargesOnceOwed(dossier, 950_000);
        String payment = bank.start(dossier);
        database.change("update payment set state = 'EXPIRED' where id = ?::uuid", payment);
        bank.took(payment);
        return itemOf(payment, "LATE");
    }

    private String itemOf(String payment, String reason) {
        return database.texts("select id::text from payment_review where payment_id = ?::uuid and reason = ?", payment, reason).get(0);
    }

    private String paymentOf(String item) {
        return database.texts("select payment_id::text from payment_review where id = ?::uuid", item).get(0);
    }

    private static String proposed(String item, Map<String, ?> wish) {
        return propose(item, wish).statusCode(201).body("state", equalTo("PROPOSED")).extract().path("proposal");
    }

    private static ValidatableResponse propose(String item, Map<String, ?> wish) {
        return post("cashier", "/api/v1/payment-reviews/" + item + "/proposals", wish);
    }

    private static ValidatableResponse approve(String item, String proposal) {
        return post("manager", "/api/v1/payment-reviews/" + item + "/approval", Map.of("proposal", proposal));
    }

    private static ValidatableResponse post(String role, String path, Map<String, ?> body) {
        return as(role).contentType(ContentType.JSON).body(body).post(path).then();
    }

    private List<String> told(Dossier of) {
        return eventLog.history(of.id).stream().map(LoggedEvent::type).map(type -> type.substring("vn.motcua.dossier.".length())).toList();
    }
}
