package vn.motcua.intake.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

class PlainLettersTest {

    @Test
    void every_mark_of_vietnamese_falls_away() {
        assertThat(PlainLetters.of("Đăng ký KHAI SINH, ưởng ễ ỵ")).isEqualTo("dang ky khai sinh uong e y");
        assertThat(PlainLetters.of(Normalizer.normalize("Đăng ký lưu động", Normalizer.Form.NFD))).isEqualTo("dang ky luu dong");
        assertThat(PlainLetters.of("  –  ")).isEmpty();
    }

    @Test
    void words_are_what_stands_between_anything_else() {
        assertThat(PlainLetters.words("1.001193 (khai-sinh)")).containsExactly("1", "001193", "khai", "sinh");
    }
}
