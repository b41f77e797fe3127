package vn.motcua.payment.gateway.vnpay.endpoint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.payment;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.VnpayIpn;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class VnpayReturnTest {

    private Dossier dossier;
    private OnlinePayment started;

    @BeforeEach
    void a_payment_was_started() {
        dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        started = startOnline(dossier);
    }

    @Test
    void the_return_page_never_settles_whatever_the_signed_address_says() {
        page(started.ipn().signedQuery(VnpayIpn.SECRET), "vi").body(containsString("Đang chờ ngân hàng xác nhận")).body(containsString("950.000 đồng"));
        assertThat(payment(started.id()).getString("state")).isEqualTo("PENDING");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
    }

    @Test
    void the_return_page_shows_what_the_gateway_told_us_behind_the_payers_back() {
        started.ipn().send();
        page(started.ipn().signedQuery(VnpayIpn.SECRET), "en").body(containsString("<h1>Paid</h1>")).body(containsString("950,000 đồng"));
    }

    @Test
    void an_address_that_is_not_signed_shows_nothing_of_the_payment_and_nothing_of_itself() {
        page(started.ipn().with("vnp_OrderInfo", "<script>alert(1)</script>").query(), "vi")
                .body(containsString("Không nhận ra lần thanh toán này")).body(not(containsString("script"))).body(not(containsString("950")));
        page("vnp_TxnRef=1", "en").body(containsString("not known here"));
    }

    private static ValidatableResponse page(String query, String language) {
        return given().urlEncodingEnabled(false).header("Accept-Language", language).get("/gateways/vnpay/return?" + query).then()
                .statusCode(200).contentType("text/html;charset=UTF-8").header("Content-Security-Policy", containsString("default-src 'none'"));
    }
}
