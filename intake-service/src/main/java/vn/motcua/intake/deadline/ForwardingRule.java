package vn.motcua.intake.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

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

    /** The latest moment for a dossier received then. */
    public Instant latestBy(Instant receivedAt, WorkingCalendar calendar) {
        LocalDateTime at = LegalTime.minuteOf(receivedAt);
        LocalDate day = at.toLocalDate();
        boolean sameDay = calendar.days().isWorking(day) && !at.toLocalTime().isAfter(sameDayUntil) && at.isBefore(calendar.closingOf(day));
        if (sameDay) {
            return LegalTime.instantOf(calendar.closingOf(day));
        }
        return LegalTime.instantOf(calendar.openingOf(calendar.days().next(day)).plus(startOfDay));
    }
}
