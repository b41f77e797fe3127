package vn.motcua.payment.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;

/** The sandbox as a payer and as somebody who makes it misbehave. */
public final class SandboxVnpay {

    private final URI base;

    /** @param url any address of it */
    public SandboxVnpay(URI url) {
        base = url;
        given().queryParam("ipnUrl", "http://localhost:" + RestAssured.port + VnpayIpn.PATH).post(at("/sandbox/merchant"))
                .then().statusCode(200);
    }

    /** The payer opens the payment page. */
    public SandboxVnpay open(OnlinePayment payment) {
        given().urlEncodingEnabled(false).get(payment.payUrl()).then().statusCode(200);
        return this;
    }

    /** What goes wrong with that order from now on: words with commas between; nothing where empty. */
    public SandboxVnpay misbehave(OnlinePayment payment, String faults) {
        given().queryParam("vnp_TxnRef", payment.reference()).queryParam("faults", faults).post(at("/sandbox/faults")).then().statusCode(200);
        return this;
    }

    /** The payer ends on the page, which he opened: success, failed or cancelled; the answer to the first call, null for none. */
    public String pay(OnlinePayment payment, String outcome) {
        open(payment);
        return end(payment, outcome);
    }

    /** The payer ends on the page. */
    public String end(OnlinePayment payment, String outcome) {
        return given().queryParam("vnp_TxnRef", payment.reference()).queryParam("outcome", outcome).post(at("/sandbox/pay"))
                .then().statusCode(200).extract().path("ipnRspCode");
    }

    /** What it knows of an order. */
    public JsonPath order(OnlinePayment payment) {
        return given().queryParam("vnp_TxnRef", payment.reference()).get(at("/sandbox/order")).then().statusCode(200).extract().jsonPath();
    }

    private URI at(String path) {
        return base.resolve(path);
    }
}
