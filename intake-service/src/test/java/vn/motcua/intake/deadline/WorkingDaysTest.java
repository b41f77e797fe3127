package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in data files, and what a wrong one is told. */
class WorkingDaysTest {

    private final WorkingDays days = CalendarFiles.builtIn().workingDays();

    @ParameterizedTest
    @CsvSource({"2021,250", "2022,249", "2024,251", "2025,250", "2026,250"})
    void a_year_has_its_working_days(int year, int expected) {
        long count = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(days::isWorking).count();
        assertThat(count).isEqualTo(expected);
    }

    @Test
    void the_next_working_day_after_a_long_holiday() {
        assertThat(days.next(LocalDate.of(2022, 1, 28))).isEqualTo("2022-02-07");
        assertThat(days.onOrAfter(LocalDate.of(2022, 1, 29))).isEqualTo("2022-02-07");
        assertThat(days.onOrAfter(LocalDate.of(2022, 2, 7))).isEqualTo("2022-02-07");
    }

    @Test
    void a_gap_between_the_years_is_refused() {
        var y2021 = new CalendarYear(2021, "1", List.of());
        var y2023 = new CalendarYear(2023, "1", List.of());
        assertThatThrownBy(() -> WorkingDays.of(List.of(y2021, y2023))).hasMessageContaining("2022");
    }

    @Test
    void a_sunday_off_or_a_working_tuesday_is_refused_as_a_slip_of_the_pen() {
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2022, 6, 12), SpecialDay.Kind.OFF, "", ""))
                .hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2022, 6, 14), SpecialDay.Kind.WORK, "", ""))
                .hasMessageContaining("changes nothing");
    }

    @Test
    void a_day_of_another_year_or_twice_is_refused() {
        var day = new SpecialDay(LocalDate.of(2022, 6, 14), SpecialDay.Kind.OFF, "", "");
        assertThatThrownBy(() -> new CalendarYear(2021, "1", List.of(day))).hasMessageContaining("not in 2021");
        assertThatThrownBy(() -> new CalendarYear(2022, "1", List.of(day, day))).hasMessageContaining("twice");
    }

    @Test
    void the_list_of_a_year_can_be_read_again() {
        CalendarYear year = days.year(2024);
        assertThat(year.version()).isEqualTo("2024.1");
        assertThat(year.days()).hasSize(13).isSortedAccordingTo(Comparator.comparing(SpecialDay::date));
        assertThat(days.first()).isEqualTo("2021-01-01");
        assertThat(days.last()).isEqualTo("2026-12-31");
    }
}
