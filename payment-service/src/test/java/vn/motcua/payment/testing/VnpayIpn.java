package vn.motcua.payment.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A call of VNPAY, signed here and not by the code under test. */
public final class VnpayIpn {

    public static final String SECRET = "a-secret-for-tests-only-32-chars";
    public static final String PATH = "/gateways/vnpay/ipn";

    private final Map<String, String> parameters = new TreeMap<>();

    static VnpayIpn of(OnlinePayment payment) {
        return new VnpayIpn()
                .with("vnp_TmnCode", "TESTTMN1")
                .with("vnp_Amount", Long.toString(payment.amount() * 100))
                .with("vnp_TxnRef", payment.reference())
                .with("vnp_OrderInfo", "Thanh toan ho so")
                .with("vnp_BankCode", "NCB")
                .with("vnp_BankTranNo", "VNP13768123")
                .with("vnp_CardType", "ATM")
                .with("vnp_PayDate", "20220516094723")
                .with("vnp_TransactionNo", "13768123")
                .with("vnp_ResponseCode", "00")
                .with("vnp_TransactionStatus", "00");
    }

    public VnpayIpn with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public VnpayIpn without(String name) {
        parameters.remove(name);
        return this;
    }

    public VnpayIpn declined() {
        return with("vnp_ResponseCode", "24").with("vnp_TransactionStatus", "02");
    }

    /** The query without a signature. */
    public String query() {
        return parameters.entrySet().stream().map(p -> URLEncoder.encode(p.getKey(), UTF_8) + "=" + URLEncoder.encode(p.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    public String signedQuery(String secret) {
        return query() + "&vnp_SecureHash=" + hmac(secret, query());
    }

    /** The answer's RspCode. */
    public String send() {
        return send(signedQuery(SECRET));
    }

    /** The RspCode of the answer to any raw query, however broken; the status must be 200. */
    public static String send(String rawQuery) {
        return given().urlEncodingEnabled(false).get(PATH + "?" + rawQuery).then().statusCode(200)
                .contentType("application/json").extract().path("RspCode");
    }

    /** The whole answer to any raw query, past every client that would mend or refuse it. */
    public static String sendRaw(String rawQuery) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET " + PATH + "?" + rawQuery + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
