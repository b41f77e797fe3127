package vn.motcua.local.vnpay;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;

/** {@link MerchantApi} over HTTP: reads JSON, signs the answer, and misbehaves as told. */
final class MerchantApiHandler {

    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MerchantApi api;
    private final VnpaySignature signature;
    private final VnpaySignature another = new VnpaySignature("the-secret-of-another-gateway");
    private final Faults faults;
    private final Map<String, Integer> requests = Bounded.map();
    private final CountDownLatch closed = new CountDownLatch(1);

    MerchantApiHandler(MerchantApi api, VnpaySignature signature, Faults faults) {
        this.api = api;
        this.signature = signature;
        this.faults = faults;
    }

    void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            Exchanges.text(exchange, 405, "POST");
            return;
        }
        Map<String, String> request = fields(Exchanges.body(exchange));
        String txnRef = request.getOrDefault("vnp_TxnRef", "");
        count(txnRef);
        if (faults.has(txnRef, Fault.API_BROKEN)) {
            Exchanges.text(exchange, 500, "error");
            return;
        }
        Map<String, String> answer = api.answer(request);
        if (faults.has(txnRef, Fault.API_SILENT)) {
            waitForTheEnd();
            return;
        }
        if (faults.has(txnRef, Fault.API_GARBAGE)) {
            Exchanges.text(exchange, 200, "<html>Bảo trì hệ thống</html>");
            return;
        }
        boolean refund = request.getOrDefault("vnp_Command", "").equals("refund");
        answer.put(VnpaySignature.PARAMETER, (faults.has(txnRef, Fault.API_WRONG_SIGNATURE) ? another : signature)
                .ofPiped(answer, refund ? MerchantApi.REFUND_ANSWER : MerchantApi.QUERY_ANSWER));
        Exchanges.json(exchange, 200, JSON.writeValueAsString(answer));
    }

    private synchronized void count(String txnRef) {
        requests.merge(txnRef, 1, Integer::sum);
    }

    /** How many questions and refunds came for an order. */
    synchronized int requests(String txnRef) {
        return requests.getOrDefault(txnRef, 0);
    }

    /** Nothing more is said on this connection: the caller gives up long before, or the sandbox ends. */
    private void waitForTheEnd() {
        try {
            closed.await(SILENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        closed.countDown();
    }

    private static Map<String, String> fields(String body) {
        var fields = new LinkedHashMap<String, String>();
        try {
            JsonNode json = JSON.readTree(body);
            json.fields().forEachRemaining(f -> fields.put(f.getKey(), f.getValue().asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
        return fields;
    }
}
