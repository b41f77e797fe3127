package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * By when a received dossier must be handed to its agency: the same day, or at the start of the next working day where it
 * came in after 15:00 (NĐ 61/2018, 18.2) or after a closing that is earlier.
 *
 * @param sameDayUntil received until then, it is forwarded the same day
 * @param startOfDay   how long after opening still is the start of a day; the decree does not say
 */
public record ForwardingRule(LocalTime sameDayUntil, Duration startOfDay) {

    /** 15:00 as the decree has it; an hour after opening as the centres practise it. */
    public static final ForwardingRule DEFAULT = new ForwardingRule(LocalTime.of(15, 0), Duration.ofHours(1));

    /**
     * The latest moment for a dossier received then.
     *
     * @throws vn.motcua.kit.problem.Problem where it is the start of a day that the calendar does not know yet
     */
    public Instant latestBy(Instant receivedAt, WorkingCalendar calendar) {
        LocalDateTime at = LegalTime.minuteOf(receivedAt);
        return isSameDay(at, calendar) ? LegalTime.instantOf(calendar.closingOf(at.toLocalDate()))
                : LegalTime.instantOf(calendar.openingOf(calendar.days().next(at.toLocalDate())).plus(startOfDay));
    }

    /** The same; empty where it is the start of a day that the calendar does not know yet: nobody is sent away because of that. */
    public Optional<Instant> knownLatestBy(Instant receivedAt, WorkingCalendar calendar) {
        LocalDateTime at = LegalTime.minuteOf(receivedAt);
        boolean isKnown = isSameDay(at, calendar) || !calendar.days().isLast(at.toLocalDate());
        return isKnown ? Optional.of(latestBy(receivedAt, calendar)) : Optional.empty();
    }

    private boolean isSameDay(LocalDateTime at, WorkingCalendar calendar) {
        LocalDate day = at.toLocalDate();
        return calendar.days().isWorking(day) && !at.toLocalTime().isAfter(sameDayUntil) && at.isBefore(calendar.closingOf(day));
    }
}
