package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.local.trust.IssuedKey;
import vn.motcua.local.trust.KeyKind;
import vn.motcua.local.trust.TestCa;

class SigningKeyTest {

    private static final char[] PASSWORD = "right-password".toCharArray();
    private static byte[] store;

    @BeforeAll
    static void make() {
        Instant now = Instant.now();
        store = TestCa.create(URI.create("http://localhost:1"), now)
                .organisation("Cơ quan", KeyKind.EC_P256, now, now.plus(Duration.ofDays(1))).pkcs12(PASSWORD);
    }

    @Test
    void the_only_key_of_a_store_need_not_be_named() {
        try (var key = SigningKey.pkcs12(store, PASSWORD, Optional.empty())) {
            assertThat(key.chain()).hasSize(3);
        }
        SigningKey.pkcs12(store, PASSWORD, Optional.of(IssuedKey.ALIAS)).close();
    }

    @Test
    void a_wrong_password_or_a_damaged_store_is_said_in_one_sentence_without_the_password() {
        assertThatThrownBy(() -> SigningKey.pkcs12(store, "wrong-password".toCharArray(), Optional.empty()))
                .isInstanceOf(SigningMisconfigured.class).hasMessageContaining("password").hasMessageNotContaining("wrong-password");
        assertThatThrownBy(() -> SigningKey.pkcs12(new byte[] {1, 2}, PASSWORD, Optional.empty()))
                .isInstanceOf(SigningMisconfigured.class).hasMessageContaining("damaged");
    }

    @Test
    void a_key_that_is_not_in_the_store_is_named() {
        assertThatThrownBy(() -> SigningKey.pkcs12(store, PASSWORD, Optional.of("other")))
                .isInstanceOf(SigningMisconfigured.class).hasMessageContaining("\"other\"");
    }

    @Test
    void a_device_without_its_library_is_refused() {
        assertThatThrownBy(() -> SigningKey.pkcs11(Path.of("/nowhere/library.so"), 0, PASSWORD, Optional.empty()))
                .isInstanceOf(SigningMisconfigured.class).hasMessageContaining("/nowhere/library.so");
    }

    @Test
    void trust_anchors_that_are_no_certificates_are_refused() {
        assertThatThrownBy(() -> TrustAnchors.ofPem("not PEM")).isInstanceOf(SigningMisconfigured.class);
    }
}
