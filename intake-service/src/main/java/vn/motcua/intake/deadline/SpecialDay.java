package vn.motcua.intake.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day that differs from its weekday: a weekday off or a working Saturday.
 *
 * @param date the day
 * @param kind off or working
 * @param vi   why, in Vietnamese
 * @param en   why, in English
 */
public record SpecialDay(LocalDate date, Kind kind, String vi, String en) {

    /** How the day differs. */
    public enum Kind {
        /** A weekday on which nobody works. */
        OFF,
        /** A Saturday or Sunday on which a swapped day is made up. */
        WORK
    }

    /** @throws IllegalArgumentException where the day is what it says anyway */
    public SpecialDay {
        if (isWeekend(date) == (kind == Kind.OFF)) {
            throw new IllegalArgumentException(date + " is a " + date.getDayOfWeek() + ": " + kind + " changes nothing");
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
