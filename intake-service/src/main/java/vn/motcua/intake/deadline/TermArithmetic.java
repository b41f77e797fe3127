package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Where a term begins and ends on a unit's calendar. All times are whole minutes of {@link LegalTime#ZONE}. */
final class TermArithmetic {

    private static final int MINUTES_AN_HOUR = 60;

    private final TermRule rule;
    private final WorkingCalendar calendar;

    TermArithmetic(TermRule rule, WorkingCalendar calendar) {
        this.rule = rule;
        this.calendar = calendar;
    }

    /** When the term begins to count for what came in at that moment. */
    LocalDateTime countsFrom(LocalDateTime arrival) {
        LocalDate day = arrival.toLocalDate();
        boolean tooLate = isPastCutOff(arrival);
        return tooLate ? calendar.openingOf(calendar.days().next(day)) : calendar.openFrom(arrival);
    }

    /** Whether it came in on a working day, but after the hour until which that day still counts. */
    boolean isPastCutOff(LocalDateTime arrival) {
        return rule.cutOff() != null && arrival.toLocalTime().isAfter(rule.cutOff()) && calendar.days().isWorking(arrival.toLocalDate());
    }

    /** The due time of a term that counts from there and stood still for that many minutes. */
    LocalDateTime due(LocalDateTime countsFrom, long waited) {
        int value = rule.term().value();
        return switch (rule.term().unit()) {
            case WORKING_HOURS -> calendar.endOf(calendar.position(countsFrom) + (long) value * MINUTES_AN_HOUR + waited);
            case WORKING_DAYS -> endOfDays(calendar.startOf(
                    calendar.position(countsFrom) + (long) value * calendar.hours().minutesADay() + waited));
            case CALENDAR_DAYS -> rollForward(countsFrom.plusDays(value).plusMinutes(waited));
            case MONTHS -> rollForward(countsFrom.plusMonths(value).plusMinutes(waited));
        };
    }

    /** Minutes between two moments as the term counts them: working minutes, or minutes of the clock. */
    long minutesBetween(LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return rule.countsWorkingTime() ? calendar.minutesBetween(from, to) : Duration.between(from, to).toMinutes();
    }

    private LocalDateTime endOfDays(LocalDateTime sameTime) {
        return calendar.hours().duePolicy() == DuePolicy.SAME_TIME ? sameTime : calendar.closingOf(sameTime.toLocalDate());
    }

    /** A due day off becomes the next working day at the same time; a time outside hours becomes the next opening. */
    private LocalDateTime rollForward(LocalDateTime due) {
        LocalTime time = due.toLocalTime();
        return calendar.openFrom(calendar.days().onOrAfter(due.toLocalDate()).atTime(time));
    }
}
