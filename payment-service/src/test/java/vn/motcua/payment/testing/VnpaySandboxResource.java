package vn.motcua.payment.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

import vn.motcua.local.vnpay.VnpaySandbox;
import vn.motcua.local.vnpay.VnpaySettings;

/** Gives the application under test a VNPAY that can be asked, and no time to wait; {@link SandboxVnpay} tells it what to do. */
public class VnpaySandboxResource implements QuarkusTestResourceLifecycleManager {

    private VnpaySandbox sandbox;

    @Override
    public Map<String, String> start() {
        try {
            sandbox = VnpaySandbox.start(VnpaySettings.local(0, "TESTTMN1", VnpayIpn.SECRET, URI.create("http://localhost:1/nobody")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("VNPAY_PAY_URL", sandbox.payUrl().toString(), "VNPAY_API_URL", sandbox.apiUrl().toString(),
                "motcua.vnpay.connect-within", "1s", "motcua.vnpay.answer-within", "1s", "motcua.payment.expiry.grace", "0s");
    }

    @Override
    public void stop() {
        sandbox.close();
    }
}
