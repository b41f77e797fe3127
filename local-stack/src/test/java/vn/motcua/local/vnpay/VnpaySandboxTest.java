package vn.motcua.local.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VnpaySandboxTest {

    private static final String SECRET = "SECRETKEYFORTHETESTONLY0123456789";
    /** 09:20 in Kon Tum. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-30T02:20:00Z"), ZoneOffset.UTC);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private final VnpaySignature signature = new VnpaySignature(SECRET);

    @Test
    void a_payer_who_pays_comes_back_signed_and_the_merchant_is_told_the_same() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            var page = get(sandbox, order("T1"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Thanh toán", "18.060");

            var back = post(sandbox.payUrl(), "vnp_TxnRef=T1&outcome=success");
            assertThat(back.statusCode()).isEqualTo(302);
            var returned = query(back.headers().firstValue("Location").orElseThrow());
            var told = merchant.nextIpn();
            assertThat(told).isEqualTo(returned)
                    .containsEntry("vnp_Amount", "1806000").containsEntry("vnp_TxnRef", "T1")
                    .containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "00")
                    .containsEntry("vnp_PayDate", "20220630092000")
                    .containsKeys("vnp_TransactionNo", "vnp_BankTranNo", "vnp_CardType");
            assertThat(signature.matches(told)).isTrue();
        }
    }

    @Test
    void a_payer_who_cancels_comes_back_with_code_24() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            get(sandbox, order("T2"));
            post(sandbox.payUrl(), "vnp_TxnRef=T2&outcome=cancelled");
            assertThat(merchant.nextIpn()).containsEntry("vnp_ResponseCode", "24").containsEntry("vnp_TransactionStatus", "02");
        }
    }

    @Test
    void an_order_that_was_tampered_with_is_refused() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            String url = sandbox.payUrl() + "?" + signature.signedQuery(order("T3")).replace("1806000", "100");
            assertThat(get(url).statusCode()).isEqualTo(400);
            assertThat(control(sandbox, "T3", "success").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void an_expired_order_and_another_merchants_order_are_refused() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            var expired = order("T4");
            expired.put("vnp_ExpireDate", "20220630092000");
            assertThat(get(sandbox, expired).body()).contains("vnp_ExpireDate");
            var foreign = order("T5");
            foreign.put("vnp_TmnCode", "OTHER");
            assertThat(get(sandbox, foreign).body()).contains("vnp_TmnCode");
        }
    }

    @Test
    void the_merchant_is_told_again_until_it_confirms() throws Exception {
        try (var merchant = new MerchantStub("99", "97", "02"); var sandbox = sandbox(merchant)) {
            get(sandbox, order("T6"));
            var answer = control(sandbox, "T6", "success");
            assertThat(answer.body()).contains("\"ipnRspCode\":\"99\"");
            var first = merchant.nextIpn();
            assertThat(merchant.nextIpn()).isEqualTo(first);
            assertThat(merchant.nextIpn()).isEqualTo(first);
            assertThat(merchant.wasToldMore()).isFalse();
        }
    }

    @Test
    void a_settled_order_keeps_its_first_outcome() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            get(sandbox, order("T7"));
            control(sandbox, "T7", "success");
            var first = merchant.nextIpn();
            assertThat(control(sandbox, "T7", "failed").body()).contains("\"outcome\":\"success\"");
            assertThat(merchant.nextIpn()).isEqualTo(first);
            assertThat(get(sandbox, order("T7")).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_statement_tells_what_ended_on_a_day() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            get(sandbox, order("T8"));
            control(sandbox, "T8", "success");
            String statement = sandbox.payUrl().resolve("/sandbox/statement?day=2022-06-30").toString();
            assertThat(get(statement).body().lines()).hasSize(2).last().asString().contains(",T8,18060,30/06/2022 09:20:00,", "Thành công");
            assertThat(get(statement + "&oneIn=1&seed=4").body()).isEqualTo(get(statement + "&oneIn=1&seed=4").body()).isNotEqualTo(get(statement).body());
            assertThat(get(statement.replace("06-30", "07-01")).body().lines()).hasSize(1);
            assertThat(get(statement.replace("06-30", "06-31")).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_signed_question_over_http_is_answered_signed() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            get(sandbox, order("T8"));
            control(sandbox, "T8", "success");
            var answer = JSON.readValue(post(sandbox.apiUrl(), question("T8")).body(), FIELDS);
            assertThat(answer).containsEntry("vnp_ResponseCode", "00").containsEntry("vnp_TransactionStatus", "00");
            assertThat(signature.matchesPiped(answer, MerchantApi.QUERY_ANSWER)).isTrue();
            assertThat(get(sandbox.payUrl().resolve("/sandbox/order?vnp_TxnRef=T8").toString()).body())
                    .contains("\"outcome\":\"success\"", "\"requests\":1", "\"refunded\":0");
        }
    }

    @Test
    void a_gateway_that_is_told_to_never_calls_and_answers_with_garbage() throws Exception {
        try (var merchant = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            URI faults = sandbox.payUrl().resolve("/sandbox/faults?vnp_TxnRef=T9&faults=");
            assertThat(post(URI.create(faults + "ipn-never,api-garbage"), "").statusCode()).isEqualTo(200);
            assertThat(post(URI.create(faults + "nonsense"), "").statusCode()).isEqualTo(400);
            get(sandbox, order("T9"));
            assertThat(control(sandbox, "T9", "success").body()).contains("\"ipnRspCode\":null");
            assertThat(merchant.wasToldMore()).isFalse();
            assertThat(post(sandbox.apiUrl(), question("T9")).body()).startsWith("<html>");
            post(URI.create(faults + "api-broken"), "");
            assertThat(post(sandbox.apiUrl(), question("T9")).statusCode()).isEqualTo(500);
        }
    }

    @Test
    void a_merchant_that_moved_is_called_at_its_new_address() throws Exception {
        try (var merchant = new MerchantStub("00"); var moved = new MerchantStub("00"); var sandbox = sandbox(merchant)) {
            get(sandbox, order("T10"));
            assertThat(post(sandbox.payUrl().resolve("/sandbox/merchant?ipnUrl=" + moved.ipnUrl()), "").statusCode()).isEqualTo(200);
            control(sandbox, "T10", "success");
            assertThat(moved.nextIpn()).containsEntry("vnp_TxnRef", "T10");
            assertThat(merchant.wasToldMore()).isFalse();
        }
    }

    private String question(String txnRef) throws Exception {
        var question = new TreeMap<>(Map.of("vnp_RequestId", "R" + txnRef, "vnp_Version", "2.1.0", "vnp_Command", "querydr", "vnp_TmnCode",
                "MOTCUA01", "vnp_TxnRef", txnRef, "vnp_TransactionDate", "20220630091500", "vnp_CreateDate", "20220630092000", "vnp_IpAddr",
                "127.0.0.1", "vnp_OrderInfo", "Hoi giao dich"));
        question.put("vnp_SecureHash", signature.ofPiped(question, MerchantApi.QUERY));
        return JSON.writeValueAsString(question);
    }

    private static VnpaySandbox sandbox(MerchantStub merchant) throws Exception {
        return VnpaySandbox.start(
                new VnpaySettings("127.0.0.1", 0, "MOTCUA01", SECRET, merchant.ipnUrl(), Duration.ofMillis(20)), CLOCK);
    }

    private static Map<String, String> order(String txnRef) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("vnp_Version", "2.1.0"), Map.entry("vnp_Command", "pay"), Map.entry("vnp_TmnCode", "MOTCUA01"),
                Map.entry("vnp_Amount", "1806000"), Map.entry("vnp_CurrCode", "VND"), Map.entry("vnp_TxnRef", txnRef),
                Map.entry("vnp_OrderInfo", "Nop le phi ho so 000.00.08.H34-220630-0012"), Map.entry("vnp_OrderType", "other"),
                Map.entry("vnp_Locale", "vn"), Map.entry("vnp_ReturnUrl", "http://localhost:8083/gateways/vnpay/return"),
                Map.entry("vnp_IpAddr", "127.0.0.1"), Map.entry("vnp_CreateDate", "20220630091500"),
                Map.entry("vnp_ExpireDate", "20220630093000")));
    }

    private HttpResponse<String> get(VnpaySandbox sandbox, Map<String, String> order) throws Exception {
        return get(sandbox.payUrl() + "?" + signature.signedQuery(order));
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> control(VnpaySandbox sandbox, String txnRef, String outcome) throws Exception {
        return post(sandbox.payUrl().resolve("/sandbox/pay?vnp_TxnRef=" + txnRef + "&outcome=" + outcome), "");
    }

    private HttpResponse<String> post(URI uri, String form) throws Exception {
        return http.send(HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(form)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> query(String url) {
        var parameters = new TreeMap<String, String>();
        for (String pair : URI.create(url).getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
