package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

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
        return isPastCutOff(arrival) ? calendar.openingOf(calendar.days().next(arrival.toLocalDate())) : calendar.openFrom(arrival);
    }

    /** Why it does not count at once. */
    Segment.Why whyWaiting(LocalDateTime arrival) {
        LocalDate day = arrival.toLocalDate();
        if (!calendar.days().isWorking(day)) {
            return Segment.Why.DAY_OFF;
        }
        WorkingHours hours = calendar.hoursOn(day);
        if (!arrival.toLocalTime().isBefore(hours.closing())) {
            return Segment.Why.AFTER_CLOSING;
        }
        if (isPastCutOff(arrival)) {
            return Segment.Why.AFTER_CUT_OFF;
        }
        return arrival.toLocalTime().isBefore(hours.opening()) ? Segment.Why.BEFORE_OPENING : Segment.Why.AT_LUNCH;
    }

    /** Whether it came in on a working day, but after the hour until which that day still counts. */
    private boolean isPastCutOff(LocalDateTime arrival) {
        return rule.cutOff() != null && arrival.toLocalTime().isAfter(rule.cutOff()) && calendar.days().isWorking(arrival.toLocalDate());
    }

    /** Where a term ends that counts from there and stood still for that many minutes, by the count alone. */
    LocalDateTime end(LocalDateTime countsFrom, long waited) {
        int value = rule.term().value();
        return switch (rule.term().unit()) {
            case WORKING_HOURS -> calendar.endOf(calendar.position(countsFrom) + (long) value * MINUTES_AN_HOUR + waited);
            case WORKING_DAYS -> afterWorkingDays(countsFrom, value, waited);
            case CALENDAR_DAYS -> countsFrom.plusDays(value).plusMinutes(waited);
            case MONTHS -> countsFrom.plusMonths(value).plusMinutes(waited);
        };
    }

    /** The due time of a term that ends then: never before, but at closing or on a later day where policy or calendar say so. */
    LocalDateTime due(LocalDateTime end) {
        return switch (rule.term().unit()) {
            case WORKING_HOURS -> end;
            case WORKING_DAYS -> atEndOfDay(end);
            case CALENDAR_DAYS, MONTHS -> rollForward(end);
        };
    }

    /** Minutes between two moments as the term counts them: working minutes, or minutes of the clock. */
    long minutesBetween(LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return rule.countsWorkingTime() ? calendar.minutesBetween(from, to) : Duration.between(from, to).toMinutes();
    }

    /**
     * The same time of the N-th working day, and the waited working minutes on top. Where that day has other hours than the
     * one on which the term began, a time in its break becomes the end of the break, and one after its closing the closing:
     * the due day stays the N-th working day.
     */
    private LocalDateTime afterWorkingDays(LocalDateTime from, int value, long waited) {
        LocalDateTime sameTime = calendar.plusDays(from, value);
        LocalDateTime closing = calendar.closingOf(sameTime.toLocalDate());
        return sameTime.isBefore(closing) ? calendar.startOf(calendar.position(sameTime) + waited) : calendar.endOf(calendar.position(closing) + waited);
    }

    private LocalDateTime atEndOfDay(LocalDateTime due) {
        LocalDate day = due.toLocalDate();
        return calendar.hoursOn(day).duePolicy() == DuePolicy.SAME_TIME ? due : calendar.closingOf(day);
    }

    /** A due day off becomes the next working day at the same time; a time outside hours becomes the next opening. */
    private LocalDateTime rollForward(LocalDateTime due) {
        return calendar.openFrom(calendar.days().onOrAfter(due.toLocalDate()).atTime(due.toLocalTime()));
    }
}
