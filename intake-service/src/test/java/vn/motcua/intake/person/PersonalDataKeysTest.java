package vn.motcua.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys without which the service does not start, and what they protect. */
class PersonalDataKeysTest {

    private static final String KEY_A = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes());
    private static final String KEY_B = Base64.getEncoder().encodeToString("fedcba9876543210fedcba9876543210".getBytes());

    private static PersonalDataCipher cipher(String keys) {
        return new PersonalDataCipher(Optional.ofNullable(keys), Optional.of(KEY_B));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|missing", "abc|id:base64key", "a:???|not base64", "a:MDEyMw==|32 bits instead of 256",
            "bad id:MDEy|id:base64key", "a:KEY,a:KEY|stands twice"})
    void missing_or_malformed_keys_stop_the_start_with_one_clear_line(String keys, String says) {
        assertThatThrownBy(() -> cipher(keys.replace("KEY", KEY_A))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PERSONAL_DATA_KEYS").hasMessageContaining(says).message().doesNotContain(KEY_A).hasLineCount(1);
    }

    @Test
    void a_missing_or_short_hash_key_stops_the_start() {
        assertThatThrownBy(() -> new PersonalDataCipher(Optional.of("a:" + KEY_A), Optional.empty())).hasMessageContaining("PERSONAL_DATA_HASH_KEY");
        assertThatThrownBy(() -> new PersonalDataCipher(Optional.of("a:" + KEY_A), Optional.of("MDEyMw=="))).hasMessageContaining("at least 256");
    }

    @Test
    void the_same_text_never_looks_the_same_and_comes_back_as_it_was() {
        var cipher = cipher("a:" + KEY_A);
        UUID dossier = UUID.randomUUID();
        byte[] first = cipher.encrypt(dossier, "name", "Nguyễn Văn A");
        byte[] second = cipher.encrypt(dossier, "name", "Nguyễn Văn A");
        assertThat(first).isNotEqualTo(second);
        assertThat(cipher.decrypt("a", dossier, "name", first)).isEqualTo("Nguyễn Văn A");
        assertThat(cipher.encrypt(dossier, "name", null)).isNull();
    }

    @Test
    void a_value_that_is_moved_or_changed_does_not_decrypt() {
        var cipher = cipher("a:" + KEY_A);
        UUID dossier = UUID.randomUUID();
        byte[] value = cipher.encrypt(dossier, "name", "Nguyễn Văn A");
        assertThatThrownBy(() -> cipher.decrypt("a", UUID.randomUUID(), "name", value)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt("a", dossier, "address", value)).isInstanceOf(IllegalStateException.class);
        value[value.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt("a", dossier, "name", value)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_rotation_old_values_are_read_by_the_old_key_and_new_ones_written_by_the_new() {
        UUID dossier = UUID.randomUUID();
        byte[] old = cipher("a:" + KEY_A).encrypt(dossier, "name", "Nguyễn Văn A");
        var rotated = cipher("b:" + KEY_B + ",a:" + KEY_A);
        assertThat(rotated.currentKey()).isEqualTo("b");
        assertThat(rotated.decrypt("a", dossier, "name", old)).isEqualTo("Nguyễn Văn A");
        assertThatThrownBy(() -> cipher("b:" + KEY_B).decrypt("a", dossier, "name", old)).hasMessageContaining("no key a");
    }

    @Test
    void the_hash_of_an_identity_number_is_keyed_and_stable() {
        assertThat(cipher("a:" + KEY_A).hash("062099001234")).isEqualTo(cipher("b:" + KEY_B).hash("062099001234")).hasSize(32);
        assertThat(new PersonalDataCipher(Optional.of("a:" + KEY_A), Optional.of(KEY_A)).hash("062099001234"))
                .isNotEqualTo(cipher("a:" + KEY_A).hash("062099001234"));
    }
}
