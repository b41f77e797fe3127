package vn.motcua.payment.gateway.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.payment.gateway.PayOrder;

/**
 * The expected signatures come from {@code printf %s "$QUERY" | openssl dgst -sha512 -hmac "$SECRET"}, not from this code.
 */
class VnpaySignatureTest {

    private static final String SECRET = "a-secret-for-tests-only-32-chars";
    private static final VnpayMerchant MERCHANT = VnpayMerchant.of("TESTTMN1", SECRET, URI.create("https://pay.example/paymentv2/vpcpay.html"),
            URI.create("https://motcua.kontum.gov.vn/gateways/vnpay/return"), "other");

    private static final String PAY = "vnp_Amount=95000000&vnp_Command=pay&vnp_CreateDate=20220516094500&vnp_CurrCode=VND"
            + "&vnp_ExpireDate=20220516100000&vnp_IpAddr=127.0.0.1&vnp_Locale=vn"
            + "&vnp_OrderInfo=Thanh+toan+ho+so+000.00.12.H34-220516-0012&vnp_OrderType=other"
            + "&vnp_ReturnUrl=https%3A%2F%2Fmotcua.kontum.gov.vn%2Fgateways%2Fvnpay%2Freturn&vnp_TmnCode=TESTTMN1"
            + "&vnp_TxnRef=220516ABCDEFGH23456789&vnp_Version=2.1.0";
    private static final String PAY_SIGNATURE = "5c8d31c53c043f4f0852f6e914328665969fbc1dd24b357f7f9fda553a77ab3e"
            + "aa0bb54127449845631f8af4675bb5337d8dcf9e2acf686c8906ff5ac69e1ab1";

    /** Accents and every character on which URL encodings differ: blank, star, tilde, at, exclamation mark, ampersand. */
    private static final String IPN = "vnp_Amount=95000000&vnp_BankCode=NCB&vnp_BankTranNo=VNP13768123&vnp_CardType=ATM"
            + "&vnp_OrderInfo=Thanh+toan+h%E1%BB%93+s%C6%A1+%26+ph%C3%AD+*%7E%40%21&vnp_PayDate=20220516094723&vnp_ResponseCode=00"
            + "&vnp_TmnCode=TESTTMN1&vnp_TransactionNo=13768123&vnp_TransactionStatus=00&vnp_TxnRef=220516ABCDEFGH23456789";
    private static final String IPN_SIGNATURE = "fafbad75e2ae2742538de0637921a58e843730b072377968e3c1e36ee5cd16d5"
            + "b3d44bb3cafcb2f9aead9929d096d37a50b8584ae50ff3d85b063ed0993183be";
    private static final String IPN_SIGNATURE_OF_ANOTHER_SECRET = "4c906d52fb58bfb4021a1652c8c5b1d4bb4f222bf560ccc51d8151ce572feee3"
            + "8d9db129a4c3c9baf9e54f213bd47624012b43c58419bbe0b922bb47dbf55a28";

    private static final String WITHOUT_BANK_NUMBER = IPN.replace("vnp_BankTranNo=VNP13768123", "vnp_BankTranNo=");
    private static final String SIGNED_WITH_THE_EMPTY_ONE = "193f47326da870b9eb9dd1afd96ce29b1bc89e3d376f43d94e4b80e1e2c3c85f"
            + "39eb25e21d08ca23d3c99db2d395ff97f4b1ed9a1d520c9681eab4646bbd416a";
    private static final String SIGNED_WITHOUT_THE_EMPTY_ONE = "376a92d7b6229c3ff216745187d7c504e560992687b0d0b84924cda095eef735"
            + "4a9622e15e79d5e9bf2ca991b232d9c616c5e11c0441e7424bfd4b45273d7654";

    @Test
    void the_pay_url_carries_the_signature_that_openssl_computes() {
        PayOrder order = new PayOrder("220516ABCDEFGH23456789", 950_000, "000.00.12.H34-220516-0012", Instant.parse("2022-05-16T02:45:00Z"),
                Instant.parse("2022-05-16T03:00:00Z"), "127.0.0.1", false);
        assertThat(VnpayPayUrl.of(order, MERCHANT))
                .hasToString("https://pay.example/paymentv2/vpcpay.html?" + PAY + "&vnp_SecureHash=" + PAY_SIGNATURE);
    }

    @Test
    void a_call_with_the_signature_that_openssl_computes_is_believed() {
        assertThat(signed(IPN + "&vnp_SecureHash=" + IPN_SIGNATURE)).isTrue();
    }

    @Test
    void the_order_of_the_parameters_the_case_of_the_hex_and_the_hash_type_do_not_matter() {
        String turned = "vnp_SecureHashType=HmacSHA512&vnp_SecureHash=" + IPN_SIGNATURE.toUpperCase(Locale.ROOT) + "&"
                + String.join("&", IPN.split("&(?=vnp_T)"));
        assertThat(signed(turned)).isTrue();
    }

    @Test
    void a_signature_of_another_secret_is_not_believed() {
        assertThat(signed(IPN + "&vnp_SecureHash=" + IPN_SIGNATURE_OF_ANOTHER_SECRET)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&vnp_SecureHash=", "&vnp_SecureHash=00", "&vnp_SecureHash=zz", "&vnp_SecureHash=%00", "&vnp_SecureHash"})
    void a_missing_short_or_garbled_signature_is_not_believed(String hash) {
        assertThat(signed(IPN + hash)).isFalse();
    }

    @Test
    void changing_any_parameter_breaks_the_signature() {
        for (String pair : IPN.split("&")) {
            String tampered = IPN.replace(pair, pair + "1");
            assertThat(signed(tampered + "&vnp_SecureHash=" + IPN_SIGNATURE)).as(pair).isFalse();
        }
    }

    @Test
    void adding_or_leaving_out_a_parameter_breaks_the_signature() {
        assertThat(signed(IPN + "&vnp_Extra=1&vnp_SecureHash=" + IPN_SIGNATURE)).isFalse();
        assertThat(signed(IPN.replace("vnp_BankCode=NCB&", "") + "&vnp_SecureHash=" + IPN_SIGNATURE)).isFalse();
    }

    @Test
    void a_parameter_without_a_value_may_be_signed_or_left_out_of_the_signature() {
        assertThat(signed(WITHOUT_BANK_NUMBER + "&vnp_SecureHash=" + SIGNED_WITH_THE_EMPTY_ONE)).isTrue();
        assertThat(signed(WITHOUT_BANK_NUMBER + "&vnp_SecureHash=" + SIGNED_WITHOUT_THE_EMPTY_ONE)).isTrue();
        assertThat(signed(IPN + "&vnp_SecureHash=" + SIGNED_WITHOUT_THE_EMPTY_ONE)).isFalse();
    }

    @Test
    void a_parameter_without_a_value_says_nothing() {
        VnpayMessage message = VnpayMessage.read(IPN.replace("vnp_ResponseCode=00", "vnp_ResponseCode="));
        assertThat(message.get(VnpayParameter.RESPONSE_CODE)).isNull();
    }

    @Test
    void a_parameter_said_twice_is_not_believed_even_if_it_says_the_same() {
        assertThat(signed(IPN + "&vnp_Amount=95000000&vnp_SecureHash=" + IPN_SIGNATURE)).isFalse();
        assertThat(signed(IPN + "&vnp_SecureHash=" + IPN_SIGNATURE + "&vnp_SecureHash=" + IPN_SIGNATURE)).isFalse();
    }

    @Test
    void parameters_of_others_are_passed_over() {
        assertThat(signed(IPN + "&utm_source=x&vnp_SecureHash=" + IPN_SIGNATURE)).isTrue();
    }

    @Test
    void a_signature_tells_apart_what_a_plain_join_would_mix_up() {
        VnpaySignature signature = new VnpaySignature(SECRET);
        Map<String, String> one = new HashMap<>(Map.of("vnp_A", "1&vnp_B=2"));
        Map<String, String> two = new HashMap<>(Map.of("vnp_A", "1", "vnp_B", "2"));
        assertThat(signature.of(one)).isNotEqualTo(signature.of(two));
    }

    private static boolean signed(String query) {
        return VnpayMessage.read(query).isSignedBy(MERCHANT);
    }
}
