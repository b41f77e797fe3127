package vn.motcua.payment.gateway.vnpay.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

import vn.motcua.payment.gateway.GatewayAway;

/**
 * Posts to VNPAY: never longer, never larger than said, never redirected. When half of the last calls got no answer, VNPAY is left alone
 * for a while.
 */
@ApplicationScoped
public class VnpayLine {

    /** A real answer has about 700 bytes. */
    private static final int LARGEST_ANSWER = 16_384;
    private static final int OK = 200;

    private final VnpaySettings settings;
    private final HttpClient client;
    private final Duration wholeCall;

    @Inject
    VnpayLine(VnpaySettings settings) {
        this.settings = settings;
        this.wholeCall = settings.connectWithin().plus(settings.answerWithin());
        this.client = HttpClient.newBuilder().connectTimeout(settings.connectWithin()).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** For Arc's proxy only. */
    VnpayLine() {
        this.settings = null;
        this.wholeCall = null;
        this.client = null;
    }

    /** Posts what may be said more than once, a few times; each time it is made anew. */
    @Retry(maxRetries = 2, delay = 500, jitter = 200, retryOn = GatewayAway.class, maxDuration = 40, durationUnit = ChronoUnit.SECONDS)
    public String postAgain(Supplier<String> json) throws GatewayAway {
        return post(json.get());
    }

    /** Posts once; the body of an answer with status 200. */
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30, delayUnit = ChronoUnit.SECONDS, failOn = GatewayAway.class)
    public String post(String json) throws GatewayAway {
        HttpRequest request = HttpRequest.newBuilder(address()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, ignored -> new BoundedBody(LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> response = answer.get(wholeCall.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new GatewayAway("VNPAY answered with HTTP status " + response.statusCode());
            }
            return new String(response.body(), StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new GatewayAway("VNPAY did not answer within " + wholeCall.toMillis() + " ms");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new GatewayAway("the wait for VNPAY was interrupted");
        } catch (ExecutionException e) {
            throw new GatewayAway(e.getCause() instanceof BoundedBody.TooLarge
                    ? "VNPAY's answer is larger than " + LARGEST_ANSWER + " bytes" : "VNPAY was not reached");
        }
    }

    private URI address() {
        return settings.apiUrl().orElseThrow(() -> new IllegalStateException("VNPAY_API_URL is not set"));
    }
}
