package vn.motcua.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What counts as the same word. */
class VietnameseWordTest {

    @Test
    void a_word_without_marks_is_meant_with_any() {
        assertThat(VietnameseWord.forms("Đoàn Thị Hường")).contains("doan", "thi", "huong");
        assertThat(meant("huong")).isIn(VietnameseWord.forms("Hường")).isIn(VietnameseWord.forms("Hương")).isIn(VietnameseWord.forms("Hướng"));
    }

    @Test
    void a_word_with_marks_is_meant_with_these_alone() {
        assertThat(meant("Hường")).isIn(VietnameseWord.forms("nguyễn thị HƯỜNG")).isNotIn(VietnameseWord.forms("Hương"));
        assertThat(meant("đa")).isIn(VietnameseWord.forms("Đa")).isNotIn(VietnameseWord.forms("da"));
    }

    @Test
    void it_makes_no_difference_on_which_vowel_the_tone_stands() {
        assertThat(meant("hoà")).isEqualTo(meant("hòa"));
        assertThat(meant("Thuỷ")).isEqualTo(meant("thủy"));
        assertThat(meant("khoẻ")).isEqualTo(meant("khỏe")).isNotEqualTo(meant("khoe"));
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        String name = "Nguyễn Thị Hồng Vân";
        assertThat(VietnameseWord.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(VietnameseWord.of(name));
    }

    @Test
    void names_of_the_highlands_keep_their_letters() {
        assertThat(VietnameseWord.forms("Y Blŏ Êban")).contains("y", "blo", "eban", "blo\u0306");
        assertThat(VietnameseWord.forms("H'Hen Niê")).contains("h", "hen", "nie");
    }

    @Test
    void signs_part_words_and_a_word_counts_once() {
        assertThat(VietnameseWord.of("  Công ty TNHH  (một thành viên) - công ty\t")).extracting(VietnameseWord::plain)
                .containsExactly("cong", "ty", "tnhh", "mot", "thanh", "vien");
        assertThat(VietnameseWord.of(null)).isEmpty();
        assertThat(VietnameseWord.of(" .,;– ")).isEmpty();
    }

    private static String meant(String word) {
        return VietnameseWord.of(word).get(0).meant();
    }
}
