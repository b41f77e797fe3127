package vn.motcua.local.vnpay;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The gateway. {@code GET /paymentv2/vpcpay.html} is where the merchant sends the payer; the page's form settles and sends
 * the payer back. {@code POST /sandbox/pay?vnp_TxnRef=…&outcome=success|failed|cancelled} does the same for a script, with the
 * merchant's answer to the IPN as JSON; a second time it repeats the first outcome, as a gateway that calls twice.
 */
public final class VnpaySandbox implements AutoCloseable {

    /** Where payers are sent. */
    public static final String PAY_PATH = "/paymentv2/vpcpay.html";

    private static final int THREADS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VnpaySettings settings;
    private final VnpaySignature signature;
    private final IpnCaller ipn;
    private final Ledger ledger;
    private final Clock clock;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;

    private VnpaySandbox(VnpaySettings settings, Clock clock) throws IOException {
        this.settings = settings;
        this.clock = clock;
        signature = new VnpaySignature(settings.secret());
        ipn = new IpnCaller(settings, signature);
        ledger = new Ledger(clock);
        server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        server.setExecutor(executor);
        server.createContext(PAY_PATH, Exchanges.handler(this::pay));
        server.createContext("/sandbox/pay", Exchanges.handler(this::control));
        server.createContext("/sandbox/statement", Exchanges.handler(exchange ->
                Exchanges.text(exchange, 200, SandboxStatement.of(ledger.ended(), Exchanges.query(exchange)))));
    }

    /** Starts and listens; {@code IOException} where the port is taken. */
    public static VnpaySandbox start(VnpaySettings settings) throws IOException {
        return start(settings, Clock.systemUTC());
    }

    static VnpaySandbox start(VnpaySettings settings, Clock clock) throws IOException {
        var sandbox = new VnpaySandbox(settings, clock);
        sandbox.server.start();
        return sandbox;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The merchant's {@code VNPAY_PAY_URL}. */
    public URI payUrl() {
        return URI.create("http://localhost:" + port() + PAY_PATH);
    }

    private void pay(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> show(exchange);
            case "POST" -> settle(exchange);
            default -> Exchanges.text(exchange, 405, "GET, POST");
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        Map<String, String> parameters = Exchanges.query(exchange);
        var order = new Order(parameters);
        Optional<String> flaw = signature.matches(parameters) ? order.flaw(settings.tmnCode(), clock.instant())
                : Optional.of(VnpaySignature.PARAMETER);
        if (flaw.isEmpty() && !ledger.open(order)) {
            flaw = Optional.of("vnp_TxnRef");
        }
        if (flaw.isPresent()) {
            Exchanges.html(exchange, 400, PaymentPage.refusal(order.inEnglish(), flaw.get()));
        } else {
            Exchanges.html(exchange, 200, PaymentPage.of(order));
        }
    }

    private void settle(HttpExchange exchange) throws IOException {
        Map<String, String> form = Exchanges.form(exchange);
        Optional<Transaction> transaction = transaction(form);
        if (transaction.isEmpty()) {
            Exchanges.html(exchange, 400, PaymentPage.refusal(false, "vnp_TxnRef"));
            return;
        }
        ipn.tell(transaction.get());
        Exchanges.redirect(exchange, returnUrl(transaction.get()));
    }

    private void control(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            Exchanges.text(exchange, 405, "POST");
            return;
        }
        Optional<Transaction> transaction = transaction(Exchanges.query(exchange));
        if (transaction.isEmpty()) {
            Exchanges.text(exchange, 404, "no order of that vnp_TxnRef was opened, or the outcome is unknown");
            return;
        }
        Exchanges.json(exchange, 200, told(transaction.get(), ipn.tellAtOnce(transaction.get())));
    }

    private Optional<Transaction> transaction(Map<String, String> parameters) {
        return Outcome.of(parameters.getOrDefault("outcome", ""))
                .flatMap(outcome -> ledger.settle(parameters.getOrDefault("vnp_TxnRef", ""), outcome));
    }

    private String told(Transaction transaction, Optional<String> rspCode) throws JsonProcessingException {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("vnp_TxnRef", transaction.order().txnRef());
        answer.put("vnp_TransactionNo", transaction.parameters().get("vnp_TransactionNo"));
        answer.put("outcome", transaction.outcome().word());
        answer.put("ipnRspCode", rspCode.orElse(null));
        answer.put("returnUrl", returnUrl(transaction));
        return JSON.writeValueAsString(answer);
    }

    private String returnUrl(Transaction transaction) {
        URI base = transaction.order().returnUrl();
        return base + (base.getRawQuery() == null ? "?" : "&") + signature.signedQuery(transaction.parameters());
    }

    /** Stops listening at once and drops calls that are still to be repeated. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        ipn.close();
    }
}
