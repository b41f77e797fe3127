package vn.motcua.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.intake.deadline.DuePolicy.SAME_TIME;
import static vn.motcua.intake.deadline.Times.CALENDAR;
import static vn.motcua.intake.deadline.Times.period;

import java.time.Duration;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** So much working time before a moment, on the hours that hold everywhere: 07:00 to 11:30 and 13:30 to 17:00. */
class WorkingTimeBeforeTest {

    @ParameterizedTest(name = "{1} before {0} is {2}: {3}")
    @CsvSource({
            "2022-06-13T09:00, PT8H, 2022-06-10T09:00, a working day before Monday is Friday",
            "2022-06-13T07:00, PT8H, 2022-06-10T07:00, an opening and not the closing before it",
            "2022-06-10T17:00, PT8H, 2022-06-10T07:00, a whole day until its closing",
            "2022-06-10T14:00, PT2H, 2022-06-10T10:00, nobody works at lunch",
            "2022-06-10T12:00, PT1H, 2022-06-10T10:30, until a moment at lunch",
            "2022-06-12T09:00, PT1H, 2022-06-10T16:00, until a moment of a Sunday",
            "2022-02-07T09:00, PT8H, 2022-01-28T09:00, Tết is no working time",
            "2024-05-06T09:00, PT8H, 2024-05-04T09:00, a make-up Saturday is",
            "2022-01-04T09:00, PT8H, 2021-12-31T09:00, over the year's end",
            "2022-06-10T12:00, PT0S, 2022-06-10T12:00, nothing before it is the moment itself"})
    void working_time_is_counted_back_over_what_is_off(LocalDateTime moment, Duration time, LocalDateTime expected, String why) {
        assertThat(CALENDAR.workingTimeBefore(moment, time)).as(why).isEqualTo(expected);
    }

    @Test
    void the_hours_are_those_of_the_days_that_are_counted() {
        var shortDays = Times.withHours(period("2022-06-13", null, SAME_TIME, "08:00-12:00"));
        assertThat(shortDays.workingTimeBefore(LocalDateTime.parse("2022-06-14T09:00"), Duration.ofHours(8)))
                .as("an hour of Tuesday, four of Monday, three of Friday").isEqualTo("2022-06-10T14:00");
    }

    @Test
    void before_the_first_known_day_there_is_nothing() {
        assertThat(CALENDAR.workingTimeBefore(LocalDateTime.parse("2021-01-04T08:00"), Duration.ofHours(8)))
                .as("the first working minute of all").isEqualTo("2021-01-04T07:00");
        assertThat(CALENDAR.workingTimeBefore(LocalDateTime.parse("2021-01-01T10:00"), Duration.ofHours(8)))
                .as("nobody has worked yet").isEqualTo("2021-01-01T10:00");
    }

    @Test
    void the_last_known_minute_has_time_before_it() {
        assertThat(CALENDAR.workingTimeBefore(LocalDateTime.parse("2026-12-31T17:00"), Duration.ofHours(8))).isEqualTo("2026-12-31T07:00");
        assertThat(CALENDAR.workingTimeBefore(LocalDateTime.parse("2026-12-31T17:00"), Duration.ZERO)).isEqualTo("2026-12-31T17:00");
    }
}
