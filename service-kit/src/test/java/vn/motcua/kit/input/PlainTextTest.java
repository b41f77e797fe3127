package vn.motcua.kit.input;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private record Form(@PlainText(max = 40) String name, @PlainText(max = 40, optional = true, multiline = true) String note) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y Thử Nghiệm", "A Kơ Lơng", "Nguyễn Thị Mười-Hai", "Công ty TNHH “Đất & Rừng” (chi nhánh 2)", "1"})
    void what_people_and_companies_are_called_is_plain_text(String name) {
        assertThat(VALIDATOR.validate(new Form(name, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb", "\u202Eabc", "\u2066abc", "\u200Babc", "smile \uD83D\uDE00", "\uD83D",
        "Nguye\u0302\u0303n", "01234567890123456789012345678901234567890"})
    void what_a_clerk_cannot_see_or_compare_is_not(String name) {
        assertThat(VALIDATOR.validate(new Form(name, null))).hasSize(1);
    }

    @Test
    void a_note_may_have_lines_and_may_be_absent_but_not_blank() {
        assertThat(VALIDATOR.validate(new Form("a", "one\ntwo"))).isEmpty();
        assertThat(VALIDATOR.validate(new Form("a", " \n "))).hasSize(1);
        assertThat(VALIDATOR.validate(new Form(null, null))).hasSize(1);
    }
}
