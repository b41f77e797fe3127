package vn.motcua.payment.gateway.vnpay;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class VnpayMerchantTest {

    private static final URI ANY = URI.create("https://example.vn/");

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "short")
    void without_a_proper_secret_payment_does_not_start_and_says_which_variable_is_missing(String secret) {
        assertThatIllegalStateException().isThrownBy(() -> VnpayMerchant.of("TESTTMN1", secret, ANY, ANY, "other"))
                .withMessageContaining("VNPAY_HASH_SECRET");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void without_a_terminal_code_payment_does_not_start_and_says_which_variable_is_missing(String code) {
        assertThatIllegalStateException().isThrownBy(() -> VnpayMerchant.of(code, "a-secret-for-tests-only-32-chars", ANY, ANY, "other"))
                .withMessageContaining("VNPAY_TMN_CODE");
    }
}
