package vn.motcua.payment.gateway.vnpay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.payment;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.vnpay.VnpaySandbox;
import vn.motcua.local.vnpay.VnpaySettings;
import vn.motcua.payment.gateway.AskedGateway;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.gateway.RefundingGateway;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.VnpayIpn;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class SandboxTest {

    private static final HttpClient PAYER = HttpClient.newHttpClient();

    @Inject
    @Any
    Instance<Gateway> gateways;
    @Inject
    @Any
    Instance<AskedGateway> asked;
    @Inject
    @Any
    Instance<RefundingGateway> refunding;

    @Test
    void a_payer_at_the_sandbox_pays_and_the_sandbox_tells_us() throws Exception {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        OnlinePayment started = startOnline(dossier);
        URI ipn = URI.create("http://localhost:" + RestAssured.port + VnpayIpn.PATH);
        try (var sandbox = VnpaySandbox.start(VnpaySettings.local(0, "TESTTMN1", VnpayIpn.SECRET, ipn))) {
            String query = URI.create(started.payUrl()).getRawQuery();
            assertThat(call("GET", sandbox.payUrl() + "?" + query).statusCode()).isEqualTo(200);
            String outcome = "http://localhost:" + sandbox.port() + "/sandbox/pay?outcome=success&vnp_TxnRef=" + started.reference();
            assertThat(call("POST", outcome).body()).contains("\"ipnRspCode\":\"00\"");
            assertThat(call("POST", outcome).body()).contains("\"ipnRspCode\":\"02\"");
        }
        assertThat(payment(started.id()).getString("state")).isEqualTo("PAID");
    }

    @Test
    void without_an_address_for_questions_vnpay_takes_payments_and_is_neither_asked_nor_pays_back() {
        assertThat(gateways.stream().map(Gateway::name)).containsOnlyOnce("VNPAY");
        assertThat(asked.stream().map(Gateway::name)).doesNotContain("VNPAY");
        assertThat(refunding.stream().map(Gateway::name)).doesNotContain("VNPAY");
    }

    private static HttpResponse<String> call(String method, String uri) throws IOException, InterruptedException {
        return PAYER.send(HttpRequest.newBuilder(URI.create(uri)).method(method, HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
