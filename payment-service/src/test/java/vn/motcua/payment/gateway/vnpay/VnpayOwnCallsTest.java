package vn.motcua.payment.gateway.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.payment.gateway.AskedGateway.Question;
import vn.motcua.payment.gateway.GatewayNotice.Result;
import vn.motcua.payment.gateway.RefundingGateway.RefundAnswer;
import vn.motcua.payment.gateway.RefundingGateway.RefundOrder;

/**
 * The expected signatures come from the command line, not from this code:
 * <pre>
 * S=a-secret-for-tests-only-32-chars; sign() { printf %s "$1" | openssl dgst -sha512 -hmac "$S"; }
 * C=000.00.12.H34-220516-0012; R=220516ABCDEFGH23456789; I=0192f5a87c3b7def8123456789abcdef
 * sign "$I|2.1.0|querydr|TESTTMN1|$R|20220516094500|20220516100100|127.0.0.1|Hoi giao dich ho so $C"                              # QUERY
 * sign "9f3c|querydr|00|QueryDR Success|TESTTMN1|$R|95000000|NCB|20220516094723|13768123|01|00|Thanh toan ho so $C||"             # QUERY_ANSWER
 * sign "9f3d|querydr|91|Not found|TESTTMN1|$R|||||||||"                                                                           # NOT_FOUND
 * sign "$I|2.1.0|refund|TESTTMN1|03|$R|25000000|13768123|20220516094500|KTT-01|20220517083000|127.0.0.1|Hoan tien ho so $C $I"     # PART
 * sign "$I|2.1.0|refund|TESTTMN1|02|$R|95000000||20220516094500|KTT-01|20220517083000|127.0.0.1|Hoan tien ho so $C $I"             # WHOLE
 * sign "9f3e|refund|00|Refund success|TESTTMN1|$R|25000000|NCB|20220517083001|13768199|03|05|Hoan tien ho so $C $I"                # REFUND_ANSWER
 * </pre>
 */
class VnpayOwnCallsTest {

    private static final String QUERY = "12cd24858447fd8a9daa079ce8992df222b4e3f4a6659fe707e7f4a9a8399d45"
            + "543495071c53ab2747fa1f53f941910734451960335d947c84ee6dc4930bdafe";
    private static final String QUERY_ANSWER = "cd371074558d15a0a63fc8c30754dffda70bf8d339d8eda4af176f0eec903393"
            + "ace6aa8de474de689216b430ba73af45c273dc45c83556751da9d4d01c900087";
    private static final String NOT_FOUND = "d6926f0a00f269f14eaf29b8cfcf86a3c75359e76b777a912105aaa4aca487db"
            + "80f341de55b33b79638228003298180a0b1fb8db8831db3d10c3938fdc25d3cf";
    private static final String PART = "e21fcf53b210012d4a61a0cd3c346a5761be372eb58e727ff03f020b4f0c5082"
            + "1ae6448ad214b77dc4eba0c6184e6b9511caee601d6778705cfa25f6230b3cd2";
    private static final String WHOLE = "e9f844aa3bb496e791cb52c8ee2dc482e62c5b914b6e6a7f195b0f94ea066117"
            + "74ac6e9afd3652b2c121ddd6de96fb5c906126790f8c72ad3b7b2ebe56848730";
    private static final String REFUND_ANSWER = "3e1877858d46be28b37d7eb1358446f2ff435cb26790aa8a56f239ec5d98a510"
            + "190b9b32645550d3faa951b7dd05b387239455a2d4de3a0386299a405c358ac9";

    private static final VnpayMerchant MERCHANT =
            VnpayMerchant.of("TESTTMN1", "a-secret-for-tests-only-32-chars", URI.create("https://p"), URI.create("https://r"), "other");
    private static final UUID ID = UUID.fromString("0192f5a8-7c3b-7def-8123-456789abcdef");
    private static final String REFERENCE = "220516ABCDEFGH23456789";
    private static final String DOSSIER = "000.00.12.H34-220516-0012";
    private static final Instant CREATED = Instant.parse("2022-05-16T02:45:00Z");
    private static final RefundOrder A_PART = new RefundOrder(ID, REFERENCE, 950_000, 250_000, "13768123", CREATED, "KTT-01", DOSSIER);
    private static final RefundOrder THE_WHOLE = new RefundOrder(ID, REFERENCE, 950_000, 950_000, null, CREATED, "KTT-01", DOSSIER);

    @Test
    void a_question_carries_the_signature_that_openssl_computes() {
        assertThat(query().fields()).containsEntry("vnp_SecureHash", QUERY).containsEntry("vnp_Command", "querydr")
                .containsEntry("vnp_RequestId", "0192f5a87c3b7def8123456789abcdef").containsEntry("vnp_TransactionDate", "20220516094500");
    }

    @Test
    void a_refund_carries_the_signature_that_openssl_computes_and_the_refunds_id_as_its_own() {
        assertThat(refund(A_PART).fields()).containsEntry("vnp_SecureHash", PART).containsEntry("vnp_TransactionType", "03")
                .containsEntry("vnp_RequestId", "0192f5a87c3b7def8123456789abcdef");
        assertThat(refund(THE_WHOLE).fields()).containsEntry("vnp_SecureHash", WHOLE).containsEntry("vnp_TransactionType", "02");
    }

    @Test
    void an_answer_with_the_signature_that_openssl_computes_is_believed_and_numbers_in_it_are_texts() {
        assertThat(new VnpayReply(queryAnswer()).answers(query(), MERCHANT)).isTrue();
        assertThat(new VnpayReply(with(queryAnswer(), "vnp_SecureHash", QUERY_ANSWER.toUpperCase(Locale.ROOT))).answers(query(), MERCHANT)).isTrue();
        assertThat(new VnpayReply(refundAnswer()).answers(refund(A_PART), MERCHANT)).isTrue();
    }

    @Test
    void changing_any_signed_field_of_an_answer_breaks_it() {
        for (String name : queryAnswer().keySet()) {
            assertThat(new VnpayReply(with(queryAnswer(), name, "1")).answers(query(), MERCHANT)).as(name).isFalse();
        }
        for (String name : refundAnswer().keySet()) {
            assertThat(new VnpayReply(with(refundAnswer(), name, "1")).answers(refund(A_PART), MERCHANT)).as(name).isFalse();
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"00", "zz", QUERY})
    void a_missing_short_or_other_signature_is_not_believed(String hash) {
        Map<String, String> answer = queryAnswer();
        answer.remove("vnp_SecureHash");
        if (hash != null) {
            answer.put("vnp_SecureHash", hash);
        }
        assertThat(new VnpayReply(answer).answers(query(), MERCHANT)).isFalse();
    }

    @Test
    void a_signed_answer_about_another_order_or_to_another_call_is_not_believed() {
        VnpayRequest other = VnpayRequest.query(new Question("OTHER", 1, DOSSIER, CREATED, null), ID, CREATED, "127.0.0.1", MERCHANT);
        assertThat(new VnpayReply(queryAnswer()).answers(other, MERCHANT)).isFalse();
        assertThat(new VnpayReply(queryAnswer()).answers(refund(A_PART), MERCHANT)).isFalse();
    }

    @Test
    void a_bar_in_a_value_cannot_move_text_from_one_signed_value_to_the_next() {
        RefundOrder order = new RefundOrder(ID, REFERENCE, 950_000, 250_000, "1|2", CREATED, "KTT|01", DOSSIER);
        assertThat(refund(order).fields()).containsEntry("vnp_CreateBy", "KTT 01").containsEntry("vnp_TransactionNo", "1 2");
    }

    @ParameterizedTest
    @CsvSource({"00, TAKEN", "01, UNFINISHED", "02, DECLINED", "04, UNCLEAR", "05, UNCLEAR", "07, UNCLEAR", "09, UNCLEAR", "'', UNCLEAR", "xx, UNCLEAR"})
    void what_became_of_an_order_is_its_transactions_status(String status, Result result) {
        assertThat(VnpayFate.of(new VnpayReply(with(queryAnswer(), "vnp_TransactionStatus", status)))).hasValue(result);
    }

    @Test
    void an_order_that_the_gateway_does_not_know_may_still_be_opened_by_the_payer() {
        VnpayReply reply = new VnpayReply(Map.of("vnp_ResponseId", "9f3d", "vnp_Command", "querydr", "vnp_ResponseCode", "91",
                "vnp_Message", "Not found", "vnp_TmnCode", "TESTTMN1", "vnp_TxnRef", REFERENCE, "vnp_SecureHash", NOT_FOUND));
        assertThat(reply.answers(query(), MERCHANT)).isTrue();
        assertThat(VnpayFate.of(reply)).hasValue(Result.UNFINISHED);
    }

    @Test
    void a_refund_of_which_we_know_nothing_is_unclear() {
        assertThat(VnpayFate.of(new VnpayReply(with(queryAnswer(), "vnp_TransactionType", "02")))).hasValue(Result.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "94", "97", "99", ""})
    void an_answer_that_is_about_the_question_says_nothing_of_the_order(String code) {
        assertThat(VnpayFate.of(new VnpayReply(with(queryAnswer(), "vnp_ResponseCode", code)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"00, 00, DONE", "00, 06, DONE", "00, 05, PENDING", "00, '', PENDING", "00, 09, REJECTED", "94, '', PENDING", "02, '', REJECTED",
        "04, '', REJECTED", "91, '', REJECTED", "93, '', REJECTED", "95, '', REJECTED"})
    void what_became_of_a_refund(String code, String status, RefundAnswer answer) {
        assertThat(VnpayRefundFate.of(new VnpayReply(with(with(refundAnswer(), "vnp_ResponseCode", code), "vnp_TransactionStatus", status))))
                .hasValue(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"97", "98", "99", ""})
    void a_refund_that_timed_out_over_there_or_was_not_understood_is_not_refused(String code) {
        assertThat(VnpayRefundFate.of(new VnpayReply(with(refundAnswer(), "vnp_ResponseCode", code)))).isEmpty();
    }

    @Test
    void a_question_tells_of_a_refund_only_if_it_is_named_or_of_the_whole_sum() {
        Map<String, String> named = with(with(queryAnswer(), "vnp_TransactionType", "03"), "vnp_Amount", "25000000");
        named.put("vnp_TransactionStatus", "06");
        assertThat(VnpayRefundFate.of(new VnpayReply(named), A_PART)).isEmpty();
        assertThat(VnpayRefundFate.of(new VnpayReply(with(named, "vnp_OrderInfo", "Hoan tien 0192f5a87c3b7def8123456789abcdef")), A_PART))
                .hasValue(RefundAnswer.DONE);
        Map<String, String> whole = with(with(named, "vnp_TransactionType", "02"), "vnp_Amount", "95000000");
        assertThat(VnpayRefundFate.of(new VnpayReply(whole), THE_WHOLE)).hasValue(RefundAnswer.DONE);
        assertThat(VnpayRefundFate.of(new VnpayReply(queryAnswer()), THE_WHOLE)).isEmpty();
    }

    private static VnpayRequest query() {
        return VnpayRequest.query(new Question(REFERENCE, 950_000, DOSSIER, CREATED, null), ID, Instant.parse("2022-05-16T03:01:00Z"),
                "127.0.0.1", MERCHANT);
    }

    private static VnpayRequest refund(RefundOrder order) {
        return VnpayRequest.refund(order, Instant.parse("2022-05-17T01:30:00Z"), "127.0.0.1", MERCHANT);
    }

    private static Map<String, String> queryAnswer() {
        return new HashMap<>(Map.ofEntries(Map.entry("vnp_ResponseId", "9f3c"), Map.entry("vnp_Command", "querydr"),
                Map.entry("vnp_ResponseCode", "00"), Map.entry("vnp_Message", "QueryDR Success"), Map.entry("vnp_TmnCode", "TESTTMN1"),
                Map.entry("vnp_TxnRef", REFERENCE), Map.entry("vnp_Amount", "95000000"), Map.entry("vnp_BankCode", "NCB"),
                Map.entry("vnp_PayDate", "20220516094723"), Map.entry("vnp_TransactionNo", "13768123"),
                Map.entry("vnp_TransactionType", "01"), Map.entry("vnp_TransactionStatus", "00"),
                Map.entry("vnp_OrderInfo", "Thanh toan ho so " + DOSSIER), Map.entry("vnp_SecureHash", QUERY_ANSWER)));
    }

    private static Map<String, String> refundAnswer() {
        return new HashMap<>(Map.ofEntries(Map.entry("vnp_ResponseId", "9f3e"), Map.entry("vnp_Command", "refund"),
                Map.entry("vnp_ResponseCode", "00"), Map.entry("vnp_Message", "Refund success"), Map.entry("vnp_TmnCode", "TESTTMN1"),
                Map.entry("vnp_TxnRef", REFERENCE), Map.entry("vnp_Amount", "25000000"), Map.entry("vnp_BankCode", "NCB"),
                Map.entry("vnp_PayDate", "20220517083001"), Map.entry("vnp_TransactionNo", "13768199"),
                Map.entry("vnp_TransactionType", "03"), Map.entry("vnp_TransactionStatus", "05"),
                Map.entry("vnp_OrderInfo", "Hoan tien ho so " + DOSSIER + " 0192f5a87c3b7def8123456789abcdef"),
                Map.entry("vnp_SecureHash", REFUND_ANSWER)));
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        Map<String, String> changed = new HashMap<>(map);
        changed.put(name, value);
        return changed;
    }
}
