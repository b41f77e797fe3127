package vn.motcua.local.vnpay;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Runs the sandbox alone, as compose does; see {@link VnpaySettings#of} for its environment variables. */
public final class VnpaySandboxMain {

    private VnpaySandboxMain() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        VnpaySandbox sandbox;
        try {
            sandbox = VnpaySandbox.start(VnpaySettings.of(System.getenv()));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop-sandbox"));
        System.err.println("VNPAY sandbox at " + sandbox.payUrl());
        new CountDownLatch(1).await();
    }
}
