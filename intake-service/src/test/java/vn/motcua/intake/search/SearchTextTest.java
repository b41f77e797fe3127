package vn.motcua.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kit.problem.FieldError;

/** What the words of a search are taken for. */
class SearchTextTest {

    private static final String CODE = "000.00.08.H34-220630-0012";

    @ParameterizedTest
    @CsvSource({
        "000.00.08.H34-220630-0012, 220630+0012",
        "h34-220630-0012,           220630+0012",
        "220630-0012,               220630+0012",
        "220630-00,                 220630",
        "220630-,                   220630",
        "30-0012,                   0012",
        "-0012,                     0012",
        "0012,                      0012",
        "220630,                    220630",
        "H34-220630,                220630",
        "000.00.08.H34-2206,        ''",
        "000.00.08,                 ''"})
    void a_part_of_a_code_is_found_by_its_whole_parts_and_compared(String piece, String whole) {
        SearchText text = SearchText.of(piece, Set.of(), new ArrayList<>());
        assertThat(text.fragments()).singleElement().satisfies(fragment -> {
            assertThat(String.join("+", fragment.whole())).isEqualTo(whole);
            assertThat(CODE).matches(fragment.like().replace(".", "\\.").replace("%", ".*"));
            assertThat(CodeFragment.partsOf(CODE)).containsAll(fragment.whole());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"220630-0013", "08.H34-2206", "9-0012", "0120"})
    void what_is_in_another_code_is_not_found(String piece) {
        SearchText text = SearchText.of(piece, Set.of(), new ArrayList<>());
        assertThat(text.fragments()).singleElement().satisfies(fragment ->
                assertThat(CODE.matches(fragment.like().replace(".", "\\.").replace("%", ".*"))
                        && CodeFragment.partsOf(CODE).containsAll(fragment.whole())).isFalse());
    }

    @Test
    void words_codes_and_procedures_may_stand_together() {
        SearchText text = SearchText.of("1.005129 lao động 220630-0012 A1 48", Set.of("1.005129"), new ArrayList<>());
        assertThat(text.procedures()).containsExactly("1.005129");
        assertThat(text.words()).contains("lao", "a1", "48").hasSize(4);
        assertThat(text.fragments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"062099001234", "0905123456", "+84905123456", "123456789", "khai sinh 062099001234"})
    void a_persons_number_does_not_belong_into_a_url(String q) {
        assertThat(wrong(q)).singleElement().satisfies(error -> assertThat(error.message()).contains("POST").doesNotContain("062099"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-00", "H34-0630-12", "0630-0012-"})
    void a_code_without_any_whole_part_is_too_short(String q) {
        assertThat(wrong(q)).singleElement().satisfies(error -> assertThat(error.message()).contains("220630-00"));
    }

    @Test
    void too_much_or_nothing_to_search_for_is_told() {
        assertThat(wrong("a ".repeat(SearchText.MOST_WORDS + 1))).extracting(FieldError::field).containsExactly("q");
        assertThat(wrong("x".repeat(SearchText.LONGEST + 1))).hasSize(1);
        assertThat(wrong("a\u0000b")).hasSize(1);
        assertThat(wrong("?!")).hasSize(1);
        assertThat(wrong(null)).isEmpty();
    }

    private static List<FieldError> wrong(String q) {
        List<FieldError> errors = new ArrayList<>();
        SearchText.of(q, Set.of(), errors);
        return errors;
    }
}
