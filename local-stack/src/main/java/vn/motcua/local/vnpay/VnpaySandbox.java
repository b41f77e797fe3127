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
 * {@code POST /merchant_webapi/api/transaction} takes {@code querydr} and {@code refund}. {@code POST
 * /sandbox/faults?vnp_TxnRef=…&faults=…} makes it misbehave for an order: words of {@link Fault} with commas between.
 * {@code GET /sandbox/order?vnp_TxnRef=…} tells what it knows of one, {@code POST /sandbox/merchant?ipnUrl=…} where to call from now on.
 */
public final class VnpaySandbox implements AutoCloseable {

    /** Where payers are sent. */
    public static final String PAY_PATH = "/paymentv2/vpcpay.html";

    /** Where the merchant asks and pays back. */
    public static final String API_PATH = "/merchant_webapi/api/transaction";

    /** Enough for some answers that are held back. */
    private static final int THREADS = 32;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VnpaySettings settings;
    private final VnpaySignature signature;
    private final IpnCaller ipn;
    private final MerchantApiHandler api;
    private final Faults faults = new Faults();
    private final Ledger ledger;
    private final Clock clock;
    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;

    private VnpaySandbox(VnpaySettings settings, Clock clock) throws IOException {
        this.settings = settings;
        this.clock = clock;
        signature = new VnpaySignature(settings.secret());
        ipn = new IpnCaller(settings, new IpnPlan(signature, faults, clock));
        ledger = new Ledger(clock);
        api = new MerchantApiHandler(new MerchantApi(settings.tmnCode(), signature, ledger, faults, clock), signature, faults);
        server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        server.setExecutor(executor);
        server.createContext(PAY_PATH, Exchanges.handler(this::pay));
        server.createContext(API_PATH, Exchanges.handler(api::handle));
        server.createContext("/sandbox/pay", Exchanges.handler(this::control));
        server.createContext("/sandbox/statement", Exchanges.handler(exchange ->
                Exchanges.text(exchange, 200, SandboxStatement.of(ledger.ended(), Exchanges.query(exchange)))));
        server.createContext("/sandbox/faults", Exchanges.handler(this::misbehave));
        server.createContext("/sandbox/order", Exchanges.handler(this::order));
        server.createContext("/sandbox/merchant", Exchanges.handler(this::register));
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

    /** The merchant's {@code VNPAY_API_URL}. */
    public URI apiUrl() {
        return URI.create("http://localhost:" + port() + API_PATH);
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

    private void misbehave(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            Exchanges.text(exchange, 405, "POST");
            return;
        }
        Map<String, String> parameters = Exchanges.query(exchange);
        faults.set(parameters.getOrDefault("vnp_TxnRef", ""), Fault.read(parameters.getOrDefault("faults", "")));
        Exchanges.json(exchange, 200, "{}");
    }

    private void order(HttpExchange exchange) throws IOException {
        String txnRef = Exchanges.query(exchange).getOrDefault("vnp_TxnRef", "");
        var answer = new LinkedHashMap<String, Object>();
        answer.put("vnp_TxnRef", txnRef);
        answer.put("opened", ledger.order(txnRef).isPresent());
        answer.put("outcome", ledger.transaction(txnRef).map(t -> t.outcome().word()).orElse(null));
        answer.put("refunded", ledger.refunded(txnRef));
        answer.put("requests", api.requests(txnRef));
        Exchanges.json(exchange, 200, JSON.writeValueAsString(answer));
    }

    private void register(HttpExchange exchange) throws IOException {
        String url = Exchanges.query(exchange).getOrDefault("ipnUrl", "");
        if (!exchange.getRequestMethod().equals("POST") || !url.matches("https?://\\S{1,255}")) {
            throw new IllegalArgumentException("POST with an address is needed");
        }
        ipn.register(URI.create(url));
        Exchanges.json(exchange, 200, "{}");
    }

    private Optional<Transaction> transaction(Map<String, String> parameters) {
        String txnRef = parameters.getOrDefault("vnp_TxnRef", "");
        return Outcome.of(parameters.getOrDefault("outcome", ""))
                .flatMap(outcome -> ledger.settle(txnRef, outcome, faults.has(txnRef, Fault.WRONG_AMOUNT)));
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
        api.close();
        server.stop(0);
        executor.shutdownNow();
        ipn.close();
    }
}
