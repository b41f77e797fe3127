package vn.motcua.intake.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The circular in force on the day of the act decides which form it is. */
class FormRegimesTest {

    private static final FormRegimes REGIMES = FormRegimes.load(new TemplateSource(Optional.empty()));
    private static final LocalDate LAST_OF_2018 = LocalDate.of(2025, 9, 14);

    private static List<String> numbers(LocalDate on) {
        return Arrays.stream(FormName.values()).map(name -> REGIMES.form(name, on).map(FormDefinition::number).orElse("-")).toList();
    }

    @Test
    void circular_01_of_2018_has_six_forms() {
        assertThat(numbers(LAST_OF_2018)).containsExactly("01", "02", "03", "04", "-", "05", "06");
    }

    @Test
    void circular_03_of_2025_has_seven_with_the_slip_and_the_register_moved() {
        assertThat(numbers(LAST_OF_2018.plusDays(1))).containsExactly("01", "02", "03", "04", "05", "06", "07");
    }

    @Test
    void before_the_first_circular_there_is_none() {
        assertThat(numbers(LocalDate.of(2018, 12, 31))).containsOnly("-");
    }

    @Test
    void what_is_not_certain_says_so() {
        assertThat(REGIMES.all()).allSatisfy(form -> assertThat(form.certainty()).isEqualTo("probable"));
    }
}
