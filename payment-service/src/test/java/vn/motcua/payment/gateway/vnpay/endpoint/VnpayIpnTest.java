package vn.motcua.payment.gateway.vnpay.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.pay;
import static vn.motcua.payment.testing.Calls.payment;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventType;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.paying.ExpirePayments;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.PaymentDatabase;
import vn.motcua.payment.testing.VnpayIpn;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class VnpayIpnTest {

    @Inject
    EventLog eventLog;
    @Inject
    PaymentDatabase database;
    @Inject
    ExpirePayments expirePayments;

    private Dossier dossier;
    private OnlinePayment started;

    @BeforeEach
    void a_payment_was_started() {
        dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        started = startOnline(dossier);
    }

    @Test
    void a_signed_success_settles_the_payment_and_its_charges_and_tells_so() {
        assertThat(started.ipn().send()).isEqualTo("00");

        assertThat(state(started)).isEqualTo("PAID");
        assertThat(charges(dossier).getList("charges.state")).containsExactly("SETTLED", "SETTLED");
        assertThat(payment(started.id()).getString("transactionNo")).isEqualTo("13768123");
        assertThat(told()).containsExactly("charged", "paid");
        assertThat(answers(started)).containsExactly("00 CONFIRMED");
    }

    @Test
    void a_replayed_call_is_answered_02_and_settles_nothing_more() {
        started.ipn().send();
        assertThat(started.ipn().send()).isEqualTo("02");
        assertThat(started.ipn().declined().send()).isEqualTo("02");

        assertThat(state(started)).isEqualTo("PAID");
        assertThat(told()).containsExactly("charged", "paid");
        assertThat(answers(started)).containsExactly("00 CONFIRMED", "02 ALREADY_CONFIRMED", "02 ALREADY_CONFIRMED");
    }

    @Test
    void a_decline_fails_the_attempt_and_the_payer_may_try_again() {
        assertThat(started.ipn().declined().send()).isEqualTo("00");
        assertThat(state(started)).isEqualTo("FAILED");

        OnlinePayment again = startOnline(dossier);
        assertThat(again.ipn().send()).isEqualTo("00");
        assertThat(state(again)).isEqualTo("PAID");
        assertThat(state(started)).isEqualTo("FAILED");
    }

    @Test
    void one_good_code_of_the_two_is_not_paid_but_a_case_for_a_person() {
        assertThat(started.ipn().with("vnp_TransactionStatus", "02").send()).isEqualTo("00");
        assertThat(state(started)).isEqualTo("FAILED");
        assertThat(reviews(started)).containsExactly("UNCLEAR");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);

        OnlinePayment other = startOnline(dossier);
        other.ipn().with("vnp_ResponseCode", "24").send();
        assertThat(state(other)).isEqualTo("FAILED");
    }

    @Test
    void an_unfinished_transaction_leaves_the_payment_waiting() {
        assertThat(started.ipn().with("vnp_TransactionStatus", "01").send()).isEqualTo("00");
        assertThat(state(started)).isEqualTo("PENDING");
        assertThat(started.ipn().send()).isEqualTo("00");
        assertThat(state(started)).isEqualTo("PAID");
    }

    @Test
    void a_signature_of_another_secret_is_answered_97_and_changes_nothing() {
        assertThat(VnpayIpn.send(started.ipn().signedQuery("another-merchants-secret-32-char"))).isEqualTo("97");
        assertUntouched("97");
    }

    @Test
    void a_call_without_a_signature_is_answered_97_and_changes_nothing() {
        assertThat(VnpayIpn.send(started.ipn().query())).isEqualTo("97");
        assertUntouched("97");
    }

    @Test
    void a_tampered_parameter_is_answered_97_before_anything_else_is_looked_at() {
        String tampered = started.ipn().signedQuery(VnpayIpn.SECRET).replace("vnp_Amount=95000000", "vnp_Amount=100");
        assertThat(VnpayIpn.send(tampered)).isEqualTo("97");
        assertUntouched("97");
    }

    @Test
    void a_parameter_said_twice_is_answered_97() {
        assertThat(VnpayIpn.send(started.ipn().signedQuery(VnpayIpn.SECRET) + "&vnp_Amount=95000000")).isEqualTo("97");
        assertUntouched("97");
    }

    @ParameterizedTest
    @ValueSource(strings = {"950000", "0", "-95000000", "95000001", "9500000000", "95000000.00", "18446744073804551616", "9007199254740993", "1e8", "abc", ""})
    void a_signed_call_with_another_amount_is_answered_04(String amount) {
        assertThat(started.ipn().with("vnp_Amount", amount).send()).isEqualTo("04");
        assertUntouched("04");
    }

    @Test
    void a_signed_call_without_an_amount_is_answered_04() {
        assertThat(started.ipn().without("vnp_Amount").send()).isEqualTo("04");
        assertUntouched("04");
    }

    @Test
    void money_of_another_amount_settles_nothing_and_is_kept_for_review_with_what_was_taken() {
        assertThat(started.ipn().with("vnp_Amount", "94000000").send()).isEqualTo("04");
        assertThat(started.ipn().with("vnp_Amount", "94000000").send()).isEqualTo("04");
        assertThat(state(started)).isEqualTo("PENDING");
        assertThat(reviews(started)).containsExactly("WRONG_AMOUNT");
        assertThat(database.texts("select amount::text from payment_review where payment_id = ?::uuid", started.id())).containsExactly("940000");
        assertThat(told()).containsExactly("charged");
    }

    @Test
    void another_amount_of_which_nothing_was_taken_is_no_case_for_a_person() {
        assertThat(started.ipn().declined().with("vnp_Amount", "94000000").send()).isEqualTo("04");
        assertThat(reviews(started)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "vnd", "704"})
    void the_amount_in_another_currency_is_another_amount(String currency) {
        assertThat(started.ipn().with("vnp_CurrCode", currency).send()).isEqualTo("04");
        assertUntouched("04");
        assertThat(reviews(started)).containsExactly("WRONG_AMOUNT");
        assertThat(database.count("ledger_entry where dossier_id = ?", dossier.id)).isZero();
    }

    @Test
    void a_call_that_names_the_currency_of_the_order_settles() {
        assertThat(started.ipn().with("vnp_CurrCode", "VND").send()).isEqualTo("00");
        assertThat(state(started)).isEqualTo("PAID");
    }

    @Test
    void an_unknown_order_is_answered_01_and_leaves_an_audit_line() {
        assertThat(started.ipn().with("vnp_TxnRef", "220516NOBODYKNOWSIT").send()).isEqualTo("01");
        assertThat(database.texts("select answer || ' ' || verdict from gateway_call where reference = '220516NOBODYKNOWSIT'"))
                .contains("01 ORDER_UNKNOWN");
        assertThat(started.ipn().without("vnp_TxnRef").send()).isEqualTo("01");
        assertThat(state(started)).isEqualTo("PENDING");
    }

    @Test
    void the_body_of_another_gateway_is_answered_97_and_leaves_an_audit_line_even_beside_a_signed_query() {
        String body = "{\"LoaiBanTin\":\"IPN\",\"MaLoi\":\"00\",\"MaThamChieu\":\"" + started.reference() + "\",\"SoTien\":\"950000\"}";
        given().urlEncodingEnabled(false).contentType("application/json").body(body)
                .post(VnpayIpn.PATH + "?" + started.ipn().signedQuery(VnpayIpn.SECRET))
                .then().statusCode(200).body("RspCode", equalTo("97"));
        assertUntouched("97");
    }

    @Test
    void a_call_for_another_terminal_is_answered_01_and_changes_nothing() {
        assertThat(started.ipn().with("vnp_TmnCode", "OTHERTMN").send()).isEqualTo("01");
        assertUntouched("01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vnp_Amount=%C3%28&vnp_SecureHash=00", "&&==&", "vnp_TxnRef=%00&vnp_SecureHash=%00",
        "vnp_TxnRef=%F0%9F%98%80%E2%80%AE&vnp_SecureHash=00", "MaThamChieu=1&MaLoi=00&MaXacThuc=00"})
    void anything_malformed_is_answered_97_with_status_200_and_no_stack_trace(String query) {
        long before = database.count("gateway_call where answer = '97'");
        String answer = VnpayIpn.sendRaw(query);
        assertThat(database.count("gateway_call where answer = '97'")).isEqualTo(before + 1);
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"RspCode\":\"97\"", "\"Message\":\"Invalid signature\"").doesNotContain("Exception");
    }

    @Test
    void a_request_line_that_is_no_uri_is_refused_by_the_http_server_without_a_word() {
        assertThat(VnpayIpn.sendRaw("vnp_Amount=%zz")).startsWith("HTTP/1.1 400 ").doesNotContain("Exception");
    }

    @Test
    void an_order_number_that_could_not_be_ours_is_answered_01() {
        assertThat(started.ipn().with("vnp_TxnRef", "a\0b").send()).isEqualTo("01");
        assertThat(database.texts("select answer from gateway_call where reference = 'a?b'")).contains("01");
    }

    @Test
    void a_call_that_fails_inside_is_answered_99_changes_nothing_and_leaves_an_audit_line() {
        assertThat(started.ipn().with("vnp_TransactionNo", "1".repeat(101)).send()).isEqualTo("99");
        assertUntouched("99");
    }

    @Test
    void the_audit_line_keeps_named_protocol_fields_only_and_short() {
        started.ipn().with("vnp_OrderInfo", "Nguyễn Văn A 0905123456").with("vnp_BankCode", "N".repeat(3_000)).send();
        assertThat(database.texts("select fields::text from gateway_call where reference = ?", started.reference())).singleElement()
                .satisfies(line -> assertThat(line).doesNotContain("0905123456", "OrderInfo", "SecureHash").hasSizeLessThan(700));
    }

    @Test
    void the_same_call_many_times_at_one_moment_settles_once() throws Exception {
        List<String> answers = atOneMoment(8, () -> started.ipn().send());

        assertThat(answers).containsOnlyOnce("00");
        assertThat(answers.stream().filter("02"::equals)).hasSize(7);
        assertThat(told()).containsExactly("charged", "paid");
    }

    @Test
    void two_paid_attempts_make_one_settlement_and_one_review() {
        OnlinePayment second = startOnline(dossier);
        assertThat(started.ipn().send()).isEqualTo("00");
        assertThat(second.ipn().with("vnp_TransactionNo", "13768124").send()).isEqualTo("00");
        assertThat(second.ipn().send()).isEqualTo("02");

        assertThat(state(second)).isEqualTo("PAID");
        assertThat(reviews(second)).containsExactly("OVERPAID");
        assertThat(reviews(started)).isEmpty();
        assertThat(told()).containsExactly("charged", "paid");
        assertThat(database.texts("select amount::text from payment_review where payment_id = ?::uuid", second.id())).containsExactly("950000");
    }

    @Test
    void different_attempts_paid_at_one_moment_make_one_settlement() throws Exception {
        List<OnlinePayment> attempts = List.of(started, startOnline(dossier), startOnline(dossier), startOnline(dossier));
        var next = attempts.iterator();
        List<String> answers = atOneMoment(attempts.size(), () -> {
            OnlinePayment mine;
            synchronized (next) {
                mine = next.next();
            }
            return mine.ipn().send();
        });

        assertThat(answers).containsOnly("00");
        assertThat(told()).containsExactly("charged", "paid");
        assertThat(attempts.stream().filter(a -> reviews(a).contains("OVERPAID"))).hasSize(3);
    }

    @Test
    void cash_in_the_meantime_makes_the_online_money_an_overpayment() {
        pay("cashier", dossier, Map.of("method", "CASH")).statusCode(201);
        assertThat(started.ipn().send()).isEqualTo("00");
        assertThat(reviews(started)).containsExactly("OVERPAID");
    }

    @Test
    void money_taken_after_expiry_is_confirmed_kept_for_review_and_settles_nothing() {
        database.expireAt(started, Instant.now().minusSeconds(3_600));
        expirePayments.run();
        assertThat(state(started)).isEqualTo("EXPIRED");

        assertThat(started.ipn().send()).isEqualTo("00");
        assertThat(state(started)).isEqualTo("PAID");
        assertThat(reviews(started)).containsExactly("LATE");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
        assertThat(told()).containsExactly("charged", "expired");
        assertThat(started.ipn().send()).isEqualTo("02");
    }

    @Test
    void money_taken_for_a_withdrawn_dossier_is_kept_for_review() {
        dossier.tell(EventType.WITHDRAWN);
        chargesOnceOwed(dossier, 0);
        assertThat(started.ipn().send()).isEqualTo("00");
        assertThat(reviews(started)).containsExactly("NOT_OWED");
    }

    @Test
    void a_time_of_payment_that_cannot_be_is_not_taken_over() {
        started.ipn().with("vnp_PayDate", "99991231235959").send();
        assertThat(Instant.parse(payment(started.id()).getString("paidAt"))).isBeforeOrEqualTo(Instant.now());
    }

    private void assertUntouched(String answer) {
        assertThat(state(started)).isEqualTo("PENDING");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
        assertThat(told()).containsExactly("charged");
        assertThat(answers(started)).singleElement().satisfies(line -> assertThat(line).startsWith(answer));
    }

    private List<String> told() {
        return eventLog.history(dossier.id).stream().map(LoggedEvent::type).map(type -> type.split("\\.")[3]).toList();
    }

    private List<String> answers(OnlinePayment payment) {
        return database.texts("select answer || ' ' || verdict from gateway_call where reference = ? order by id", payment.reference());
    }

    private static String state(OnlinePayment payment) {
        return payment(payment.id()).getString("state");
    }

    private static List<String> reviews(OnlinePayment payment) {
        return payment(payment.id()).getList("reviews");
    }

    private static <T> List<T> atOneMoment(int threads, Callable<T> call) throws Exception {
        var barrier = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = pool.invokeAll(Collections.nCopies(threads, () -> {
                barrier.await();
                return call.call();
            }));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
