package vn.motcua.reporting.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the reports: those of Viet Nam, wherever the server stands. */
public final class LocalDays {

    /** The only time zone of the country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LocalDays() {
    }

    /** The day on which it happened. */
    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The first moment of a day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
