package vn.motcua.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|true", "en-GB,vi;q=0.5|true", "vi,en;q=0.9|false", "fr|false", "'fr, en;q=0.1'|true", "';;;'|false"})
    void vietnamese_is_the_default_and_english_is_for_those_who_prefer_it(String header, boolean english) {
        assertThat(Language.isEnglish(header)).isEqualTo(english);
    }
}
