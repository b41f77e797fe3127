package vn.motcua.local.vnpay;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private final Duration firstRetry;
    private final IpnPlan plan;
    private volatile URI ipnUrl;

    IpnCaller(VnpaySettings settings, IpnPlan plan) {
        this.firstRetry = settings.firstRetry();
        this.ipnUrl = settings.ipnUrl();
        this.plan = plan;
    }

    /** The merchant gave another address. */
    void register(URI url) {
        ipnUrl = url;
    }

    /** Calls in the background, with retries. */
    void tell(Transaction transaction) {
        executor.schedule(() -> tellNow(transaction), plan.wait(transaction).toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Calls once and hands the merchant's RspCode back; where it is no confirmation, or calls come late, goes on in the background. */
    Optional<String> tellAtOnce(Transaction transaction) {
        if (!plan.wait(transaction).isZero()) {
            tell(transaction);
            return Optional.empty();
        }
        return tellNow(transaction);
    }

    private Optional<String> tellNow(Transaction transaction) {
        List<String> codes = new ArrayList<>();
        for (String query : plan.queries(transaction)) {
            var notice = new Notice(transaction.order().txnRef(), query);
            Optional<String> code = call(notice);
            if (code.filter(CONFIRMED::contains).isEmpty()) {
                retry(notice, 1, firstRetry);
            }
            codes.add(code.orElse(null));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.ofNullable(codes.get(0));
    }

    private record Notice(String txnRef, String query) {
    }

    private void attempt(Notice notice, int attempt, Duration wait) {
        if (call(notice).filter(CONFIRMED::contains).isEmpty()) {
            retry(notice, attempt, wait);
        }
    }

    private void retry(Notice notice, int attempt, Duration wait) {
        if (attempt >= ATTEMPTS) {
            LOG.log(Level.WARNING, "{0}: the merchant did not confirm in {1} calls", notice.txnRef(), ATTEMPTS);
            return;
        }
        Duration next = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        executor.schedule(() -> attempt(notice, attempt + 1, next), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Optional<String> call(Notice notice) {
        var uri = URI.create(ipnUrl + "?" + notice.query());
        try {
            var answer = http.send(HttpRequest.newBuilder(uri).timeout(CALL_LIMIT).build(), HttpResponse.BodyHandlers.ofString());
            String code = JSON.readTree(answer.body()).path("RspCode").asText();
            LOG.log(Level.INFO, "{0}: the merchant answered the IPN with {1}", notice.txnRef(), code);
            return Optional.of(code);
        } catch (IOException e) {
            LOG.log(Level.INFO, "{0}: the IPN did not get through: {1}", notice.txnRef(), e.getClass().getSimpleName());
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
