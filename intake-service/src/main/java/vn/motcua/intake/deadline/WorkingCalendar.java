package vn.motcua.intake.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

import vn.motcua.intake.deadline.WorkingHours.Shift;

/**
 * A unit's working time as a straight line: every open minute has a number, nights and holidays have none. Adding working
 * time is adding on that line.
 */
public final class WorkingCalendar {

    private final WorkingDays days;
    private final WorkingHours hours;
    private final int minutesADay;

    /** The calendar of a unit with these hours. */
    public WorkingCalendar(WorkingDays days, WorkingHours hours) {
        this.days = Objects.requireNonNull(days);
        this.hours = Objects.requireNonNull(hours);
        this.minutesADay = hours.minutesADay();
    }

    /** Which days the country works. */
    public WorkingDays days() {
        return days;
    }

    /** When the unit is open. */
    public WorkingHours hours() {
        return hours;
    }

    /** Whether that minute is one of work. */
    public boolean isOpen(LocalDateTime at) {
        return days.isWorking(at.toLocalDate()) && shiftAt(at.toLocalTime()) != null;
    }

    /** That minute where the unit is open, else the next opening: after lunch, the next morning, after a holiday. */
    public LocalDateTime openFrom(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        if (!days.isWorking(day)) {
            return openingOf(days.onOrAfter(day));
        }
        for (Shift shift : hours.shifts()) {
            if (at.toLocalTime().isBefore(shift.to())) {
                return at.toLocalTime().isBefore(shift.from()) ? day.atTime(shift.from()) : at;
            }
        }
        return openingOf(days.next(day));
    }

    /** When the unit opens on that day. */
    public LocalDateTime openingOf(LocalDate day) {
        return day.atTime(hours.opening());
    }

    /** When the unit closes on that day. */
    public LocalDateTime closingOf(LocalDate day) {
        return day.atTime(hours.closing());
    }

    /** The number of working minutes before that minute, counted from the first known day. */
    long position(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        long before = (long) days.ordinal(day) * minutesADay;
        return days.isWorking(day) ? before + minutesInto(at.toLocalTime()) : before;
    }

    /** Working minutes from one moment to a later one. */
    public long minutesBetween(LocalDateTime from, LocalDateTime to) {
        return position(to) - position(from);
    }

    /** The minute of work with that number: where work goes on, so an opening rather than the closing before it. */
    LocalDateTime startOf(long position) {
        LocalDate day = days.nth(Math.toIntExact(Math.floorDiv(position, minutesADay)));
        int left = Math.floorMod(position, minutesADay);
        for (Shift shift : hours.shifts()) {
            int length = shift.toMinute() - shift.fromMinute();
            if (left < length) {
                return day.atTime(shift.from()).plusMinutes(left);
            }
            left -= length;
        }
        throw new IllegalStateException("no minute " + position);
    }

    /** The end of the minute before that number: where work was done, so a closing rather than the next opening. */
    LocalDateTime endOf(long position) {
        return startOf(position - 1).plusMinutes(1);
    }

    private int minutesInto(LocalTime time) {
        int minute = time.toSecondOfDay() / 60;
        int worked = 0;
        for (Shift shift : hours.shifts()) {
            worked += Math.max(0, Math.min(minute, shift.toMinute()) - shift.fromMinute());
        }
        return worked;
    }

    private Shift shiftAt(LocalTime time) {
        for (Shift shift : hours.shifts()) {
            if (!time.isBefore(shift.from()) && time.isBefore(shift.to())) {
                return shift;
            }
        }
        return null;
    }
}
