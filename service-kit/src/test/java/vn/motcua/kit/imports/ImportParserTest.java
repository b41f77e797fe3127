package vn.motcua.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kit.problem.Problem;

class ImportParserTest {

    private static final String GOOD = """
            {"ref":"a-1","step":"forward","at":"2022-01-04T08:12:00+07:00","by":{"staff":"BD-01","employer":"POST","unit":"000.00.30.H34"},"code":"c"}""";

    private final ImportParser parser = new ImportParser();
    private final List<LineResult> refused = new ArrayList<>();

    ImportParserTest() {
        parser.mapper = new ObjectMapper();
        parser.clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void a_line_says_which_step_happened_when_and_by_whom() {
        ImportLine line = parser.parse(GOOD, refused::add).get(0);
        assertThat(line.step()).isEqualTo("forward");
        assertThat(line.at()).isEqualTo("2022-01-04T01:12:00Z");
        assertThat(line.by().staff()).isEqualTo("BD-01");
        assertThat(line.text("code")).isEqualTo("c");
        assertThat(line.text("absent")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "not json", "[]", "{}", "{\"ref\":",
        "{\"ref\":\"a\",\"step\":\"forward\",\"at\":\"2026-01-01T00:00:01Z\",\"by\":{\"employer\":\"POST\"}}",
        "{\"ref\":\"a\",\"step\":\"forward\",\"at\":\"9999-01-01T00:00:00Z\",\"by\":{\"employer\":\"POST\"}}",
        "{\"ref\":\"a\",\"step\":\"forward\",\"at\":\"2022-01-04\",\"by\":{\"employer\":\"POST\"}}",
        "{\"ref\":\"a\",\"step\":\"forward\",\"at\":\"2022-01-04T08:12:00Z\",\"by\":{\"employer\":\"NOBODY\"}}",
        "{\"ref\":\"\\u0000\",\"step\":\"forward\",\"at\":\"2022-01-04T08:12:00Z\",\"by\":{\"employer\":\"POST\"}}"})
    void a_line_that_cannot_be_read_is_refused_and_does_not_hold_up_the_others(String bad) {
        assertThat(parser.parse(bad + "\n" + GOOD, refused::add)).extracting(ImportLine::number).containsExactly(2);
        assertThat(refused).singleElement().satisfies(result -> {
            assertThat(result.line()).isEqualTo(1);
            assertThat(result.outcome()).isEqualTo(LineResult.Outcome.REFUSED);
            assertThat(result.problem()).containsKey("type");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"staff\":\"BD-01\\u0000\",\"unit\":\"000.00.30.H34\"", "\"staff\":\"Nguyễn Văn A\"", "\"staff\":\"\"", "\"staff\":5", "\"staff\":{}",
        "\"unit\":\"000.00.30.h34\"", "\"unit\":\"u\\u0000u\"", "\"unit\":\"\"", "\"unit\":[\"000.00.30.H34\"]"})
    void who_did_it_is_a_code_of_the_contract_or_the_line_is_refused_by_itself(String who) {
        String bad = "{\"ref\":\"a\",\"step\":\"forward\",\"at\":\"2022-01-04T08:12:00Z\",\"by\":{\"employer\":\"POST\"," + who + "},\"code\":\"c\"}";
        assertThat(parser.parse(bad + "\n" + GOOD, refused::add)).extracting(ImportLine::number).containsExactly(2);
        assertThat(refused).singleElement().satisfies(result ->
                assertThat(result.problem().get("fields").toString()).contains("by."));
    }

    @Test
    void the_same_reference_twice_in_a_request_is_refused_the_second_time() {
        assertThat(parser.parse(GOOD + "\n\n" + GOOD, refused::add)).hasSize(1);
        assertThat(refused).extracting(LineResult::line).containsExactly(3);
    }

    @Test
    void a_request_of_more_than_a_thousand_lines_is_too_large() {
        assertThatThrownBy(() -> parser.parse((GOOD + "\n").repeat(ImportParser.MOST_LINES + 1), refused::add))
                .isInstanceOf(Problem.class).hasMessageContaining("too-large");
    }
}
