package vn.motcua.local.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The time-stamp authority at {@code POST /tsa}, the revocation lists below {@code GET /crl} and the OCSP responder below
 * {@code POST /ocsp}, over HTTP.
 */
public final class TrustServer implements AutoCloseable {

    /** Where time stamps are asked for. */
    public static final String TSA_PATH = "/tsa";

    private static final int THREADS = 8;
    private static final int MAX_REQUEST_BYTES = 64 * 1024;
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration STAMPING_LIFE = Duration.ofDays(3650);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final String KEYSTORE_PASSWORD = "test";
    private static TrustServer shared;

    private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;
    private final TestCa ca;
    private final TestTsa tsa;
    private final IssuedKey organisation;
    private final Clock clock;
    private volatile boolean listsReachable = true;
    private volatile boolean responderReachable = true;

    private TrustServer(HttpServer server, TestCa ca, TestTsa tsa, IssuedKey organisation, Clock clock) {
        this.server = server;
        this.ca = ca;
        this.tsa = tsa;
        this.organisation = organisation;
        this.clock = clock;
        server.setExecutor(executor);
        server.createContext(TSA_PATH, this::stamp);
        server.createContext(TestCa.ROOT_CRL, exchange -> list(exchange, ca.rootCrl(clock.instant())));
        server.createContext(TestCa.ISSUING_CRL, exchange -> list(exchange, ca.issuingCrl(clock.instant())));
        server.createContext(TestCa.ISSUING_OCSP, this::tellRevocation);
        server.start();
    }

    /** A new authority on a free port of the loopback address, for tests; its certificates began a year ago. */
    public static TrustServer start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var address = URI.create("http://localhost:" + server.getAddress().getPort());
        Clock clock = Clock.systemUTC();
        var from = clock.instant().minus(Duration.ofDays(365));
        TestCa ca = TestCa.create(address, from);
        Instant until = from.plus(STAMPING_LIFE);
        return new TrustServer(server, ca, new TestTsa(ca.timeStamping(from, until), clock),
                ca.organisation(TrustFolder.ORGANISATION, KeyKind.RSA_3072, from, until), clock);
    }

    /** The one authority of this JVM, for the services under test; it ends with the JVM. */
    public static synchronized TrustServer shared() {
        if (shared == null) {
            try {
                shared = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** The authority whose keys lie in a folder, on the given host and port. */
    public static TrustServer start(TrustSettings settings) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        Clock clock = Clock.systemUTC();
        try {
            var folder = TrustFolder.readOrMake(settings.folder(), settings.address(), clock.instant().minus(CLOCK_SKEW));
            return new TrustServer(server, folder.ca(), new TestTsa(folder.timeStamping(), clock), folder.organisation(), clock);
        } catch (IOException | RuntimeException e) {
            server.stop(0);
            throw e;
        }
    }

    /** What the digitization service is started with to sign with this authority's key and time. */
    public Map<String, String> environment() {
        return Map.of(
                "SIGNING_KEYSTORE", Base64.getEncoder().encodeToString(organisation.pkcs12(KEYSTORE_PASSWORD.toCharArray())),
                "SIGNING_PASSWORD", KEYSTORE_PASSWORD,
                "SIGNING_ORGANISATION", TrustFolder.ORGANISATION,
                "SIGNING_TSA_URL", tsaUrl().toString(),
                "SIGNING_TRUST_ANCHORS", ca.anchorsPem());
    }

    public TestCa ca() {
        return ca;
    }

    public TestTsa tsa() {
        return tsa;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where time stamps are asked for. */
    public URI tsaUrl() {
        return URI.create("http://localhost:" + port() + TSA_PATH);
    }

    /** Whether the revocation lists are answered or 503 is. */
    public void listsReachable(boolean reachable) {
        listsReachable = reachable;
    }

    /** Whether the OCSP responder answers or 503 is answered. */
    public void responderReachable(boolean reachable) {
        responderReachable = reachable;
    }

    private void tellRevocation(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readNBytes(MAX_REQUEST_BYTES);
        if (!responderReachable) {
            answer(exchange, 503, "text/plain", new byte[0]);
            return;
        }
        byte[] response;
        try {
            response = ca.ocspAnswer(request, clock.instant());
        } catch (IOException e) {
            answer(exchange, 400, "text/plain", new byte[0]);
            return;
        }
        answer(exchange, 200, "application/ocsp-response", response);
    }

    private void list(HttpExchange exchange, byte[] crl) throws IOException {
        answer(exchange, listsReachable ? 200 : 503, "application/pkix-crl", listsReachable ? crl : new byte[0]);
    }

    private void stamp(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readNBytes(MAX_REQUEST_BYTES);
        switch (tsa.fault()) {
            case BUSY -> answer(exchange, 503, "text/plain", new byte[0]);
            case GARBAGE -> answer(exchange, 200, "application/timestamp-reply", new byte[] {1, 2, 3});
            case ENDLESS -> endless(exchange);
            default -> stamp(exchange, request);
        }
    }

    private void stamp(HttpExchange exchange, byte[] request) throws IOException {
        if (tsa.fault() == TsaFault.LATE && !waited()) {
            exchange.close();
            return;
        }
        byte[] response;
        try {
            response = tsa.answer(request);
        } catch (IOException e) {
            answer(exchange, 400, "text/plain", new byte[0]);
            return;
        }
        answer(exchange, 200, "application/timestamp-reply", response);
    }

    private static boolean waited() {
        try {
            Thread.sleep(LATE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var block = new byte[MAX_REQUEST_BYTES];
        try (OutputStream body = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                body.write(block);
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Stops listening at once. */
    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
