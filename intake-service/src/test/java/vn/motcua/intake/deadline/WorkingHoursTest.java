package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.deadline.DuePolicy.END_OF_DAY;
import static vn.motcua.intake.deadline.DuePolicy.SAME_TIME;
import static vn.motcua.intake.deadline.Times.EDITION;
import static vn.motcua.intake.deadline.Times.period;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Hours of a day, hours through the year, and what wrong ones are told. */
class WorkingHoursTest {

    @Test
    void a_unit_that_closes_before_it_opens_is_refused() {
        assertThatThrownBy(() -> new Shift(LocalTime.of(11, 30), LocalTime.of(7, 0))).hasMessageContaining("closes at 07:00");
        assertThatThrownBy(() -> new Shift(LocalTime.of(7, 0), LocalTime.of(7, 0))).hasMessageContaining("closes at 07:00");
    }

    @Test
    void shifts_of_seconds_and_shifts_that_overlap_touch_or_are_too_many_are_refused() {
        assertThatThrownBy(() -> new Shift(LocalTime.of(7, 0, 30), LocalTime.of(8, 0))).hasMessageContaining("whole minutes");
        assertThatThrownBy(() -> period("2022-01-01", null, SAME_TIME, "07:00-11:30", "11:30-17:00")).hasMessageContaining("has ended");
        assertThatThrownBy(() -> period("2022-01-01", null, SAME_TIME, "13:00-17:00", "07:00-11:30")).hasMessageContaining("has ended");
        assertThatThrownBy(() -> new WorkingHours(List.of(), SAME_TIME)).hasMessageContaining("1 to 4 shifts");
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> period("2022-06-01", "2022-05-31", SAME_TIME, "07:00-11:30")).hasMessageContaining("before they begin");
    }

    @Test
    void overlapping_validity_is_refused_and_names_the_unit() {
        Map<String, List<HoursPeriod>> hours = Map.of("*", EDITION.periods("*"), "U", List.of(
                period("2022-01-01", "2022-06-30", SAME_TIME, "07:00-11:30"), period("2022-06-30", null, SAME_TIME, "08:00-12:00")));
        assertThatThrownBy(() -> new CalendarEdition(2, EDITION.days(), hours)).hasMessageContaining("U: ").hasMessageContaining("overlap");
    }

    @Test
    void a_day_without_any_hours_is_refused() {
        Map<String, List<HoursPeriod>> gap = Map.of("*", List.of(
                period("2021-01-01", "2022-06-29", SAME_TIME, "07:00-11:30"), period("2022-07-01", null, SAME_TIME, "08:00-12:00")));
        assertThatThrownBy(() -> new CalendarEdition(2, EDITION.days(), gap)).hasMessageContaining("2022-06-30");
    }

    @Test
    void a_units_own_hours_lie_over_everyones_as_long_as_they_last() {
        var calendar = Times.withHours(period("2022-06-01", "2022-06-30", END_OF_DAY, "08:00-12:00"));
        assertThat(calendar.hoursOn(LocalDate.of(2022, 5, 31)).closing()).isEqualTo("17:00");
        assertThat(calendar.hoursOn(LocalDate.of(2022, 6, 1)).closing()).isEqualTo("12:00");
        assertThat(calendar.hoursOn(LocalDate.of(2022, 6, 30)).duePolicy()).isEqualTo(END_OF_DAY);
        assertThat(calendar.hoursOn(LocalDate.of(2022, 7, 1)).opening()).isEqualTo("07:00");
    }

    @Test
    void another_units_hours_change_nothing_for_the_rest() {
        var hours = Map.of("*", EDITION.periods("*"), "U", List.of(period("2022-01-01", null, SAME_TIME, "09:00-12:00")));
        assertThat(new CalendarEdition(2, EDITION.days(), hours).of("V").openingOf(LocalDate.of(2022, 6, 6))).isEqualTo("2022-06-06T07:00");
    }

    @Test
    void an_edition_is_swapped_as_a_whole_and_never_for_an_older_one() {
        var calendars = new WorkingCalendars(EDITION, number -> EDITION);
        var newer = new CalendarEdition(2, EDITION.days(), EDITION.hours());
        calendars.swap(newer);
        calendars.swap(EDITION);
        assertThat(calendars.current()).isSameAs(newer);
        assertThat(calendars.of(Times.UNIT).edition()).isEqualTo(2);
        assertThat(calendars.of(Times.UNIT, 1)).isSameAs(EDITION.of(Times.UNIT));
    }
}
