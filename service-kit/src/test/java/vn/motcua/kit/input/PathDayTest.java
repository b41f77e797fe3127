package vn.motcua.kit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathDayTest {

    @Test
    void a_day_is_read_as_people_write_it() {
        assertThat(PathDay.day("2025-07-01")).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "2025-02-30", "2025-7-1", "+999999999-01-01", "-999999999-01-01", "-0044-03-15", "12025-07-01", "2025-07-01\0", "٢٠٢٥-٠٧-٠١"})
    void nothing_is_found_under_a_day_that_is_none_or_that_no_database_could_hold(String day) {
        assertThatThrownBy(() -> PathDay.day(day)).hasMessageStartingWith("not-found");
    }
}
