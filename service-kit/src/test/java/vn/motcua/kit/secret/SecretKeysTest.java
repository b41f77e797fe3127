package vn.motcua.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Keys without which a service does not start. */
class SecretKeysTest {

    private static final String KEY_A = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    private static final String KEY_B = Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());

    @Test
    void the_first_encrypts_and_all_decrypt() {
        var keys = new SecretKeys("SOME_KEYS", "b:" + KEY_B + ", a:" + KEY_A);
        assertThat(keys.current()).isEqualTo("b");
        assertThat(keys.key("a").getEncoded()).isEqualTo(Base64.getDecoder().decode(KEY_A));
        assertThatThrownBy(() -> keys.key("c")).isInstanceOf(IllegalStateException.class).hasMessageContaining("SOME_KEYS has no key c");
        assertThat(keys.toString()).contains("SOME_KEYS").doesNotContain(KEY_A).doesNotContain(KEY_B);
    }

    @Test
    void what_is_wrong_is_said_under_the_settings_own_name_and_never_the_key() {
        assertRefused("", "missing");
        assertRefused("abc", "id:base64key");
        assertRefused("a:???", "not base64");
        assertRefused("a:MDEyMw==", "32 bits instead of 256");
        assertRefused("a:" + KEY_A + ",a:" + KEY_A, "stands twice");
        assertRefused(IntStream.range(0, 21).mapToObj(i -> "k" + i + ":" + KEY_A).collect(Collectors.joining(",")), "at most 20");
        assertRefused("x".repeat(41) + ":" + KEY_A, "id:base64key");
    }

    private static void assertRefused(String keys, String says) {
        assertThatThrownBy(() -> new SecretKeys("SOME_KEYS", keys)).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("SOME_KEYS").hasMessageContaining(says).message().doesNotContain(KEY_A).hasLineCount(1);
    }
}
