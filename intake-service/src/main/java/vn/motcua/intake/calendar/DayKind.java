package vn.motcua.intake.calendar;

import java.util.Optional;

import vn.motcua.intake.deadline.SpecialDay;

/** What a day is in the eyes of a change. */
public enum DayKind {
    /** What its weekday says. */
    ORDINARY,
    /** A weekday on which nobody works. */
    OFF,
    /** A day of the weekend that is worked. */
    WORK;

    static DayKind of(Optional<SpecialDay> day) {
        return day.map(d -> d.kind() == SpecialDay.Kind.OFF ? OFF : WORK).orElse(ORDINARY);
    }
}
