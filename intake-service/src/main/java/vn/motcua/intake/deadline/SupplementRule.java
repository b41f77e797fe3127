package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when an incomplete dossier must go back to the applicant: within three working days (NĐ 61/2018, 19.4). A later request is
 * not refused, which would help nobody; it is flagged.
 *
 * @param workingDays how many; the last one is open until closing
 * @param countedFrom from what
 */
public record SupplementRule(int workingDays, From countedFrom) {

    /** What begins the count; the decree leaves room for both. */
    public enum From {
        /** The day on which the centre received it. */
        RECEPTION,
        /** The day on which the agency got it. */
        FORWARDING
    }

    /** Three working days from the reception. */
    public static final SupplementRule DEFAULT = new SupplementRule(3, From.RECEPTION);

    /** The latest moment for a dossier that was received and forwarded then. */
    public Instant latestBy(Instant receivedAt, Instant forwardedAt, WorkingCalendar calendar) {
        Instant from = countedFrom == From.RECEPTION ? receivedAt : forwardedAt;
        LocalDate day = calendar.openFrom(LegalTime.minuteOf(from)).toLocalDate();
        for (int i = 0; i < workingDays; i++) {
            day = calendar.days().next(day);
        }
        return LegalTime.instantOf(calendar.closingOf(day));
    }
}
