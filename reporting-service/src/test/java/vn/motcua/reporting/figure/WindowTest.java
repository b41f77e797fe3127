package vn.motcua.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void a_calendar_half_year_counts_twice() {
        assertThat(window("2022-01-01", "2022-06-30").annualisation()).isEqualTo(new Annualisation(12, 6, true));
    }

    @Test
    void a_statutory_half_year_from_the_15th_to_the_14th_counts_twice_too() {
        assertThat(window("2021-12-15", "2022-06-14").annualisation()).isEqualTo(new Annualisation(12, 6, true));
    }

    @Test
    void a_window_that_is_not_whole_months_is_counted_in_days() {
        assertThat(window("2022-01-01", "2022-01-10").annualisation()).isEqualTo(new Annualisation(365, 10, false));
    }

    @Test
    void the_year_before_keeps_the_end_of_the_month() {
        assertThat(window("2024-02-01", "2024-02-29").yearBefore()).isEqualTo(window("2023-02-01", "2023-02-28"));
        assertThat(window("2021-02-01", "2021-02-28").yearBefore()).isEqualTo(window("2020-02-01", "2020-02-29"));
    }

    @Test
    void a_day_begins_and_ends_in_viet_nam() {
        assertThat(window("2022-01-01", "2022-06-30").start()).isEqualTo("2021-12-31T17:00:00Z");
        assertThat(window("2022-01-01", "2022-06-30").end()).isEqualTo("2022-06-30T17:00:00Z");
    }

    @Test
    void a_window_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> window("2022-06-30", "2022-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }
}
