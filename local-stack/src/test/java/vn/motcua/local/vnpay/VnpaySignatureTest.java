package vn.motcua.local.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected signature was computed with {@code printf '%s' '<query>' | openssl dgst -sha512 -hmac '<secret>'}. */
class VnpaySignatureTest {

    private static final String SIGNED = "9aa7f0fb47d52cd6bcb2d6a97f23868d6524c4c88fe98d0c98407773f0431404"
            + "af2aa74ca831afd8a37d64e697aaed62c049f4262b4001cf34432e0a6d0d183e";

    private final VnpaySignature signature = new VnpaySignature("SECRETKEYFORTHETESTONLY0123456789");

    @Test
    void the_signature_is_the_one_that_openssl_computes() {
        assertThat(signature.signedQuery(order())).endsWith("&vnp_SecureHash=" + SIGNED)
                .startsWith("vnp_Amount=1806000&vnp_Command=pay&")
                .contains("vnp_OrderInfo=Nop+le+phi+ho+so+000.00.08.H34-220630-0012&");
    }

    @Test
    void a_signature_in_capitals_and_beside_its_type_is_the_same() {
        var parameters = order();
        parameters.put("vnp_SecureHash", SIGNED.toUpperCase());
        parameters.put("vnp_SecureHashType", "HmacSHA512");
        assertThat(signature.matches(parameters)).isTrue();
    }

    @Test
    void one_changed_digit_or_a_missing_signature_is_found_out() {
        var parameters = order();
        assertThat(signature.matches(parameters)).isFalse();
        parameters.put("vnp_SecureHash", SIGNED);
        parameters.put("vnp_Amount", "1806001");
        assertThat(signature.matches(parameters)).isFalse();
    }

    private static Map<String, String> order() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("vnp_Version", "2.1.0"), Map.entry("vnp_Command", "pay"), Map.entry("vnp_TmnCode", "MOTCUA01"),
                Map.entry("vnp_Amount", "1806000"), Map.entry("vnp_CurrCode", "VND"), Map.entry("vnp_TxnRef", "018f3a1c"),
                Map.entry("vnp_OrderInfo", "Nop le phi ho so 000.00.08.H34-220630-0012"), Map.entry("vnp_OrderType", "other"),
                Map.entry("vnp_Locale", "vn"), Map.entry("vnp_ReturnUrl", "http://localhost:8083/gateways/vnpay/return"),
                Map.entry("vnp_IpAddr", "127.0.0.1"), Map.entry("vnp_CreateDate", "20220630091500"),
                Map.entry("vnp_ExpireDate", "20220630093000")));
    }
}
