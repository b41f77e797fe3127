package vn.motcua.intake.calendar;

/** As {@link OwnCalendar}, with another database: in this one no year is opened before a test says so. */
public class RecountedCalendar extends OwnCalendar {
}
