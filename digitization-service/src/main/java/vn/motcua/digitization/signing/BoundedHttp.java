package vn.motcua.digitization.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls of authorities: never longer, never larger than said, never redirected. */
final class BoundedHttp {

    private final HttpClient client;
    private final Duration wholeCall;
    private final int maxBytes;

    /**
     * @param connect  how long a connection may take
     * @param read     how long the answer may take after that, to its last byte
     * @param maxBytes the largest answer
     */
    BoundedHttp(Duration connect, Duration read, int maxBytes) {
        client = HttpClient.newBuilder().connectTimeout(connect).followRedirects(HttpClient.Redirect.NEVER).build();
        wholeCall = connect.plus(read);
        this.maxBytes = maxBytes;
    }

    /** {@code IOException} with a reason that may be shown. */
    byte[] get(URI address) throws IOException {
        return call(request(address).GET().build());
    }

    /** {@code IOException} with a reason that may be shown. */
    byte[] post(URI address, String contentType, byte[] body) throws IOException {
        return call(request(address).header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    private static HttpRequest.Builder request(URI address) throws IOException {
        try {
            return HttpRequest.newBuilder(address);
        } catch (IllegalArgumentException e) {
            throw new IOException("the address is not one of http or https");
        }
    }

    private byte[] call(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, ignored -> new BoundedBody(maxBytes));
        try {
            HttpResponse<byte[]> response = answer.get(wholeCall.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("it answered with HTTP status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("it did not answer within " + wholeCall.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("the wait for it was interrupted");
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() instanceof BoundedBody.TooLarge
                    ? "its answer is larger than " + maxBytes + " bytes" : "it was not reached");
        }
    }
}
