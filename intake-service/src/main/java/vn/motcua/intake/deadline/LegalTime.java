package vn.motcua.intake.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The rules' own time: Asia/Ho_Chi_Minh, in whole minutes, because that is what the slips print. */
public final class LegalTime {

    /** The zone of every rule. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LegalTime() {
    }

    /** The wall-clock minute of an instant; seconds are cut off, in the applicant's favour at the start and the agency's at the end. */
    public static LocalDateTime minuteOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The calendar day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant of a wall-clock time. */
    public static Instant instantOf(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
