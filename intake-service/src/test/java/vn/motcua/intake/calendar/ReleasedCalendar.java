package vn.motcua.intake.calendar;

/** As {@link OwnCalendar}, with another database: its years are those that releases bring. */
public class ReleasedCalendar extends OwnCalendar {
}
