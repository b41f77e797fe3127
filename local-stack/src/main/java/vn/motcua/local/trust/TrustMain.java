package vn.motcua.local.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * Runs the test authority alone, as compose does; see {@link TrustSettings#of} for its environment variables. It leaves the organisation's
 * key in its folder, under {@code SIGNING_PASSWORD}.
 */
public final class TrustMain {

    private TrustMain() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        TrustServer server;
        try {
            TrustSettings settings = TrustSettings.of(System.getenv());
            server = TrustServer.start(settings);
            TrustFolder.readOrMake(settings.folder(), settings.address(), Instant.now())
                    .handOut(settings.folder(), System.getenv().getOrDefault("SIGNING_PASSWORD", "test").toCharArray());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-trust"));
        System.err.println("Test time-stamp authority at " + server.tsaUrl());
        new CountDownLatch(1).await();
    }
}
