package vn.motcua.payment.gateway.vnpay.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes an answer up to a number of bytes and hangs up on a larger one. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {

    /** The answer was larger. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final int maxBytes;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.Subscription subscription;

    BoundedBody(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> blocks) {
        for (ByteBuffer block : blocks) {
            if (taken.size() + block.remaining() > maxBytes) {
                subscription.cancel();
                whole.completeExceptionally(new TooLarge());
                return;
            }
            var bytes = new byte[block.remaining()];
            block.get(bytes);
            taken.writeBytes(bytes);
        }
        subscription.request(1);
    }

    @Override
    public void onError(Throwable error) {
        whole.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        whole.complete(taken.toByteArray());
    }
}
