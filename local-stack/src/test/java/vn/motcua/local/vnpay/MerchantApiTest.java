package vn.motcua.local.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MerchantApiTest {

    private static final String SECRET = "SECRETKEYFORTHETESTONLY0123456789";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-30T02:20:00Z"), ZoneOffset.UTC);

    private final VnpaySignature signature = new VnpaySignature(SECRET);
    private final Ledger ledger = new Ledger(CLOCK);
    private final Faults faults = new Faults();
    private final MerchantApi api = new MerchantApi("MOTCUA01", signature, ledger, faults, CLOCK);
    private int requests;

    @BeforeEach
    void an_order_was_opened() {
        ledger.open(new Order(Map.of("vnp_TxnRef", "T1", "vnp_Amount", "1806000", "vnp_CreateDate", "20220630091500", "vnp_OrderInfo",
                "Nop le phi", "vnp_TmnCode", "MOTCUA01")));
    }

    @Test
    void an_order_that_nobody_opened_or_that_began_at_another_time_is_not_known() {
        assertThat(query("T2")).containsEntry("vnp_ResponseCode", "91");
        assertThat(sent(with(question("T1"), "vnp_TransactionDate", "20220630091501"), MerchantApi.QUERY)).containsEntry("vnp_ResponseCode", "91");
    }

    @Test
    void an_order_that_nobody_paid_yet_is_incomplete() {
        assertThat(query("T1")).containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "01");
    }

    @Test
    void a_paid_and_a_declined_order_say_so() {
        ledger.settle("T1", Outcome.SUCCESS, false);
        assertThat(query("T1")).containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "00")
                .containsEntry("vnp_TransactionType", "01").containsEntry("vnp_Amount", "1806000").containsEntry("vnp_PayDate", "20220630092000");
        ledger.open(new Order(Map.of("vnp_TxnRef", "T3", "vnp_Amount", "1806000", "vnp_CreateDate", "20220630091500")));
        ledger.settle("T3", Outcome.FAILED, false);
        assertThat(query("T3")).containsEntry("vnp_TransactionStatus", "02");
    }

    @Test
    void a_paid_order_may_be_suspected_of_fraud() {
        ledger.settle("T1", Outcome.SUCCESS, false);
        faults.set("T1", Fault.read("api-suspect"));
        assertThat(query("T1")).containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "07");
    }

    @Test
    void a_question_with_a_wrong_signature_terminal_or_form_or_asked_twice_is_refused() {
        assertThat(api.answer(with(question("T1"), "vnp_SecureHash", "00"))).containsEntry("vnp_ResponseCode", "97");
        assertThat(sent(with(question("T1"), "vnp_TmnCode", "OTHER"), MerchantApi.QUERY)).containsEntry("vnp_ResponseCode", "02");
        assertThat(sent(with(question("T1"), "vnp_RequestId", "with-dash"), MerchantApi.QUERY)).containsEntry("vnp_ResponseCode", "03");
        Map<String, String> question = question("T1");
        sent(question, MerchantApi.QUERY);
        assertThat(sent(question, MerchantApi.QUERY)).containsEntry("vnp_ResponseCode", "94");
    }

    @Test
    void nothing_is_paid_back_of_what_was_not_paid() {
        assertThat(refund("02", 18_060)).containsEntry("vnp_ResponseCode", "91");
        ledger.settle("T1", Outcome.CANCELLED, false);
        assertThat(refund("02", 18_060)).containsEntry("vnp_ResponseCode", "95");
    }

    @Test
    void parts_are_paid_back_up_to_what_was_paid_and_never_above() {
        ledger.settle("T1", Outcome.SUCCESS, false);
        assertThat(refund("03", 18_060)).containsEntry("vnp_ResponseCode", "93");
        assertThat(refund("03", 10_000)).containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "06");
        assertThat(refund("02", 18_060)).containsEntry("vnp_ResponseCode", "04");
        assertThat(refund("03", 8_061)).containsEntry("vnp_ResponseCode", "02");
        assertThat(refund("03", 8_060)).containsEntry("vnp_ResponseCode", "00");
        assertThat(refund("03", 1)).containsEntry("vnp_ResponseCode", "02");
        assertThat(ledger.refunded("T1")).isEqualTo(18_060);
    }

    @Test
    void the_same_refund_asked_for_twice_is_paid_back_once() {
        ledger.settle("T1", Outcome.SUCCESS, false);
        Map<String, String> wish = wish("03", 10_000);
        assertThat(sent(wish, MerchantApi.REFUND)).containsEntry("vnp_ResponseCode", "00");
        assertThat(sent(wish, MerchantApi.REFUND)).containsEntry("vnp_ResponseCode", "94");
        assertThat(ledger.refunded("T1")).isEqualTo(10_000);
    }

    @Test
    void a_question_after_a_refund_tells_of_the_refund() {
        ledger.settle("T1", Outcome.SUCCESS, false);
        refund("03", 10_000);
        assertThat(query("T1")).containsEntry("vnp_TransactionType", "03").containsEntry("vnp_TransactionStatus", "06")
                .containsEntry("vnp_Amount", "1000000").containsEntry("vnp_OrderInfo", "Hoan tien");
    }

    @Test
    void a_refund_that_the_bank_refuses_takes_nothing() {
        ledger.settle("T1", Outcome.SUCCESS, false);
        faults.set("T1", Fault.read("refund-refused"));
        assertThat(refund("02", 18_060)).containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "05");
        assertThat(query("T1")).containsEntry("vnp_TransactionStatus", "09");
        assertThat(ledger.refunded("T1")).isZero();
    }

    private Map<String, String> query(String txnRef) {
        return sent(question(txnRef), MerchantApi.QUERY);
    }

    private Map<String, String> refund(String type, long amount) {
        return sent(wish(type, amount), MerchantApi.REFUND);
    }

    private Map<String, String> sent(Map<String, String> request, String[] signed) {
        return api.answer(with(request, "vnp_SecureHash", signature.ofPiped(request, signed)));
    }

    private Map<String, String> question(String txnRef) {
        return Map.of("vnp_RequestId", "R" + ++requests, "vnp_Version", "2.1.0", "vnp_Command", "querydr", "vnp_TmnCode", "MOTCUA01",
                "vnp_TxnRef", txnRef, "vnp_TransactionDate", "20220630091500", "vnp_CreateDate", "20220630092000", "vnp_IpAddr", "127.0.0.1",
                "vnp_OrderInfo", "Hoi giao dich");
    }

    private Map<String, String> wish(String type, long amount) {
        var wish = new HashMap<>(with(question("T1"), "vnp_Command", "refund"));
        wish.putAll(Map.of("vnp_TransactionType", type, "vnp_Amount", Long.toString(amount * 100), "vnp_TransactionNo", "",
                "vnp_CreateBy", "KTT-01", "vnp_OrderInfo", "Hoan tien"));
        return wish;
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        var changed = new HashMap<>(map);
        changed.put(name, value);
        return changed;
    }
}
