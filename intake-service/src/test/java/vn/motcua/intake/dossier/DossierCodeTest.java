package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of TT 01/2018 and its relatives. */
class DossierCodeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    @Test
    void a_code_is_unit_day_and_number() {
        assertThat(DossierCode.of("000.00.08.H34", DAY, 12)).isEqualTo("000.00.08.H34-220630-0012");
        assertThat(DossierCode.of("000.00.08.H34", DAY, 10_000)).isEqualTo("000.00.08.H34-220630-10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000.00.08.H34-220630-0012", "H15.50.05.13-261008-0975", "H34-20220630-0000123"})
    void codes_of_older_systems_are_accepted_as_they_are(String code) {
        assertThat(DossierCode.isAcceptable(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "000.00.08.h34-220630-0012", "000.00.08.H34-220630-12", "000.00.08.H34-220630-00123456", "../../etc-220630-0012",
            "000.00.08.H34-220630-0012\n", "H34-2206300-0012"})
    void anything_else_is_no_code(String text) {
        assertThat(DossierCode.isAcceptable(text)).isFalse();
    }

    @Test
    void the_number_is_known_only_in_the_own_series() {
        assertThat(DossierCode.numberIn("000.00.08.H34", DAY, "000.00.08.H34-220630-0012")).hasValue(12);
        assertThat(DossierCode.numberIn("000.00.08.H34", DAY, "000.00.08.H34-220629-0012")).isEmpty();
    }
}
