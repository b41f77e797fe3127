package vn.motcua.local.vnpay;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Tells the merchant the outcome, again and again until it confirms: RspCode 00, or 02 for what it knew already. */
final class IpnCaller implements AutoCloseable {

    private static final Logger LOG = System.getLogger(IpnCaller.class.getName());
    private static final int ATTEMPTS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration CALL_LIMIT = Duration.ofSeconds(10);
    private static final Set<String> CONFIRMED = Set.of("00", "02");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CALL_LIMIT).build();
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "vnpay-ipn");
        thread.setDaemon(true);
        return thread;
    });
    private final VnpaySettings settings;
    private final VnpaySignature signature;

    IpnCaller(VnpaySettings settings, VnpaySignature signature) {
        this.settings = settings;
        this.signature = signature;
    }

    /** Calls in the background, with retries. */
    void tell(Transaction transaction) {
        executor.execute(() -> attempt(transaction, 1, settings.firstRetry()));
    }

    /** Calls once and hands the merchant's RspCode back; where it is no confirmation, goes on in the background. */
    Optional<String> tellAtOnce(Transaction transaction) {
        Optional<String> code = call(transaction);
        if (code.filter(CONFIRMED::contains).isEmpty()) {
            retry(transaction, 1, settings.firstRetry());
        }
        return code;
    }

    private void attempt(Transaction transaction, int attempt, Duration wait) {
        if (call(transaction).filter(CONFIRMED::contains).isEmpty()) {
            retry(transaction, attempt, wait);
        }
    }

    private void retry(Transaction transaction, int attempt, Duration wait) {
        if (attempt >= ATTEMPTS) {
            LOG.log(Level.WARNING, "{0}: the merchant did not confirm in {1} calls", transaction.order().txnRef(), ATTEMPTS);
            return;
        }
        Duration next = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        executor.schedule(() -> attempt(transaction, attempt + 1, next), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Optional<String> call(Transaction transaction) {
        var uri = URI.create(settings.ipnUrl() + "?" + signature.signedQuery(transaction.parameters()));
        try {
            var answer = http.send(HttpRequest.newBuilder(uri).timeout(CALL_LIMIT).build(), HttpResponse.BodyHandlers.ofString());
            String code = JSON.readTree(answer.body()).path("RspCode").asText();
            LOG.log(Level.INFO, "{0}: the merchant answered the IPN with {1}", transaction.order().txnRef(), code);
            return Optional.of(code);
        } catch (IOException e) {
            LOG.log(Level.INFO, "{0}: the IPN did not get through: {1}", transaction.order().txnRef(), e.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
