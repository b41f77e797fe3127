package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A unit's working time as a straight line: every open minute has a number, nights and holidays have none. Adding working
 * time is adding on that line. The minutes before each working day are summed up once, so that days of different length
 * cost nothing later.
 */
public final class WorkingCalendar {

    private final int edition;
    private final WorkingDays days;
    private final UnitHours unitHours;
    private final WorkingHours[] hours;
    private final int[] minutesBefore;

    /** A calendar whose hours never change. */
    public WorkingCalendar(WorkingDays days, WorkingHours hours) {
        this(1, days, UnitHours.of(List.of(), List.of(new HoursPeriod(days.first(), null, hours, 1)), days.first(), days.last()));
    }

    WorkingCalendar(int edition, WorkingDays days, UnitHours unitHours) {
        this.edition = edition;
        this.days = Objects.requireNonNull(days);
        this.unitHours = Objects.requireNonNull(unitHours);
        int count = days.count();
        hours = new WorkingHours[count];
        minutesBefore = new int[count + 1];
        for (int i = 0; i < count; i++) {
            hours[i] = unitHours.on(days.nth(i)).hours();
            minutesBefore[i + 1] = minutesBefore[i] + hours[i].minutesADay();
        }
    }

    /** The edition of the calendar that this is part of. */
    public int edition() {
        return edition;
    }

    /** Which days the country works. */
    public WorkingDays days() {
        return days;
    }

    /** When the unit is open on that day, if anybody works on it. */
    public WorkingHours hoursOn(LocalDate day) {
        return days.isWorking(day) ? hours[days.ordinal(day)] : unitHours.on(day).hours();
    }

    /** Whether that minute is one of work. */
    public boolean isOpen(LocalDateTime at) {
        return days.isWorking(at.toLocalDate()) && hoursOn(at.toLocalDate()).isOpen(at.toLocalTime());
    }

    /** Whether somebody can come then: in a minute of work, or in the one at which work ends, as terms do. */
    public boolean isOpenOrClosing(LocalDateTime at) {
        return isOpen(at) || isOpen(at.minusMinutes(1));
    }

    /** That minute where the unit is open, else the next opening: after lunch, the next morning, after a holiday. */
    public LocalDateTime openFrom(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        if (!days.isWorking(day)) {
            return openingOf(days.onOrAfter(day));
        }
        return hoursOn(day).openFrom(at.toLocalTime()).map(day::atTime).orElseGet(() -> openingOf(days.next(day)));
    }

    /** When the unit opens on that day. */
    public LocalDateTime openingOf(LocalDate day) {
        return day.atTime(hoursOn(day).opening());
    }

    /** When the unit closes on that day. */
    public LocalDateTime closingOf(LocalDate day) {
        return day.atTime(hoursOn(day).closing());
    }

    /** The number of working minutes before that minute, counted from the first known day. */
    long position(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        int ordinal = days.ordinal(day);
        return days.isWorking(day) ? minutesBefore[ordinal] + hours[ordinal].minutesBefore(at.toLocalTime()) : minutesBefore[ordinal];
    }

    /** Working minutes from one moment to a later one. */
    public long minutesBetween(LocalDateTime from, LocalDateTime to) {
        return position(to) - position(from);
    }

    /**
     * From when so much working time is left until that moment: where work goes on, so eight hours before Monday 07:00 is Friday 07:00,
     * not Thursday 17:00. The calendar ends somewhere: what would lie before its first working minute is that minute.
     *
     * @param moment of a known day
     * @param time   in whole minutes; none of it, and none before that moment, is that moment
     */
    public LocalDateTime workingTimeBefore(LocalDateTime moment, Duration time) {
        long position = position(moment);
        long before = Math.max(0, position - time.toMinutes());
        return before < position ? startOf(before) : moment;
    }

    /** The minute of work with that number: where work goes on, so an opening rather than the closing before it. */
    LocalDateTime startOf(long position) {
        int found = Arrays.binarySearch(minutesBefore, Math.toIntExact(position));
        int ordinal = found >= 0 ? found : -found - 2;
        LocalDate day = days.nth(ordinal);
        return day.atTime(hours[ordinal].minute(Math.toIntExact(position) - minutesBefore[ordinal]));
    }

    /** The end of the minute before that number: where work was done, so a closing rather than the next opening. */
    LocalDateTime endOf(long position) {
        return startOf(position - 1).plusMinutes(1);
    }

    /** That many working days later at the same time of day, open or not. */
    LocalDateTime plusDays(LocalDateTime from, int count) {
        return days.nth(days.ordinal(from.toLocalDate()) + count).atTime(from.toLocalTime());
    }

    /** Working time from one moment to a later one, as whole working days and what is left: Monday 09:15 to Wednesday 10:00 is 2 days 45 minutes. */
    WorkingSpan spanBetween(LocalDateTime from, LocalDateTime to) {
        LocalDateTime start = openFrom(from);
        if (!to.isAfter(start)) {
            return new WorkingSpan(0, 0);
        }
        LocalDate end = to.toLocalDate();
        int count = days.ordinal(end) - days.ordinal(start.toLocalDate()) - (days.isWorking(end) ? 0 : 1);
        if (plusDays(start, count).isAfter(to)) {
            count--;
        }
        return new WorkingSpan(count, minutesBetween(plusDays(start, count), to));
    }

    /** The editions of the year lists and of the unit's hours on these days, for instance {@code 2021.1+2022.1+hours.1}. */
    String versions(LocalDate first, LocalDate last) {
        return Stream.concat(IntStream.rangeClosed(first.getYear(), last.getYear()).mapToObj(days::version),
                unitHours.editions(first, last).stream().map(e -> "hours." + e)).collect(Collectors.joining("+"));
    }
}
