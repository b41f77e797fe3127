package vn.motcua.digitization.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.digitization.reading.PageText;

class RulesFileTest {

    private static final PageText PAGE = new ReadPage().line(0.1, "Số: 12/QĐ-STP").down(0.3).line("Biển hiệu: KT 1234").page();

    @TempDir
    Path folder;

    @Test
    void a_file_that_extends_adds_a_kind_and_leaves_the_rest() throws IOException {
        Extractor extractor = new Extractor(RulesFile.of(file("""
                {"extends": true, "types": [{"codes": ["X"], "rules": [
                  {"field": "NUMBER", "anchors": ["Biển hiệu:"], "form": "NUMBER", "pattern": "KT ?[0-9]{4}"}]}]}""")));

        assertThat(number(extractor, "X")).isEqualTo("KT 1234");
        assertThat(number(extractor, "Y")).isEqualTo("12/QĐ-STP");
    }

    @Test
    void a_file_that_does_not_extend_replaces_everything() throws IOException {
        Extractor extractor = new Extractor(RulesFile.of(file("""
                {"usual": [{"field": "NUMBER", "anchors": ["Biển hiệu:"], "form": "NUMBER", "pattern": "KT ?[0-9]{4}"}]}""")));

        assertThat(number(extractor, null)).isEqualTo("KT 1234");
    }

    @Test
    void a_kind_can_do_without_a_field() throws IOException {
        Extractor extractor = new Extractor(RulesFile.of(file("""
                {"extends": true, "types": [{"codes": ["X"], "without": ["NUMBER"]}]}""")));

        assertThat(number(extractor, "X")).isNull();
    }

    @Test
    void every_mistake_is_named_with_its_place() throws IOException {
        RuleMistakes wrong = mistakesOf("""
                {"usual": [
                   {"field": "NUMER", "anchors": ["Số:"], "form": "NUMBER"},
                   {"field": "DATE", "form": "DATE"},
                   {"field": "NUMBER", "anchors": [""], "form": "NUMBER", "pattern": "(", "wher": "TOP_LEFT"},
                   {"field": "OWNER_IDENTITY", "anchors": ["CCCD"], "form": "IDENTITY", "digits": [3]},
                   {"field": "TITLE", "anchors": ["GIẤY"], "form": "TITLE", "pattern": "a"}],
                 "types": [{"codes": ["A"]}, {"codes": ["A"]}, {"rules": []}, 5],
                 "extends": "yes", "more": 1}""");

        assertThat(wrong.mistakes()).extracting(mistake -> mistake.substring(0, mistake.indexOf(':'))).contains("/usual/0/field", "/usual/1/anchors",
                "/usual/2/pattern", "/usual/2/wher", "/usual/2/anchors", "/usual/3/digits", "/usual/4/pattern", "/types/1/codes", "/types/2", "/types/3",
                "/extends", "/more");
        assertThat(wrong.getMessage()).contains("rules.json").contains("/usual/0/field: must be one of [NUMBER, DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+\\\\1#", "(1+)(1+)+\\\\2#", ".*.*.*.*.*.*#", "(a*a*a*a*a*)#"})
    void a_pattern_that_runs_away_is_refused(String pattern) throws IOException {
        assertThat(mistakesOf(ruleWith(pattern)).mistakes()).singleElement().asString().startsWith("/usual/0/pattern: takes too long");
    }

    @Test
    void a_pattern_that_runs_away_only_on_a_paper_finds_nothing_there() throws IOException {
        Extractor extractor = new Extractor(RulesFile.of(file(ruleWith("(x+)+\\\\1#"))));
        PageText page = new ReadPage().line("Số: " + "x".repeat(90)).page();
        long start = System.nanoTime();

        assertThat(extractor.extract(null, List.of(page)).values()).isEmpty();
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"usual\": []} x", "{\"usual\": [], \"usual\": []}", "{\"usual\": 3}", "\u0000"})
    void what_is_no_file_of_rules_is_refused(String content) throws IOException {
        assertThat(mistakesOf(content).mistakes()).isNotEmpty();
    }

    @Test
    void a_file_too_long_or_too_deep_or_not_there_is_refused() throws IOException {
        assertThat(mistakesOf("{\"about\": \"" + "x".repeat(RulesFile.MAX_BYTES) + "\"}").mistakes()).singleElement().asString().contains("longer than");
        assertThat(mistakesOf("[".repeat(100_000)).mistakes()).isNotEmpty();
        assertThat(catchThrowableOfType(RuleMistakes.class, () -> RulesFile.of(folder.resolve("missing.json"))).mistakes())
                .containsExactly(": it cannot be read");
    }

    @Test
    void a_file_full_of_mistakes_names_the_first_hundred() throws IOException {
        assertThat(mistakesOf("{" + "\"usual\": [" + "{\"a\": 1},".repeat(39) + "{}]}").mistakes()).hasSizeLessThanOrEqualTo(100);
    }

    private static String ruleWith(String pattern) {
        return "{\"usual\": [{\"field\": \"NUMBER\", \"anchors\": [\"Số:\"], \"form\": \"NUMBER\", \"pattern\": \"" + pattern + "\"}]}";
    }

    private static String number(Extractor extractor, String type) {
        return extractor.extract(type, List.of(PAGE)).value(Field.NUMBER).map(FoundValue::value).orElse(null);
    }

    private RuleMistakes mistakesOf(String content) throws IOException {
        Path file = file(content);
        return catchThrowableOfType(RuleMistakes.class, () -> RulesFile.of(file));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("rules.json"), content);
    }
}
