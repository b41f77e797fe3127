package vn.motcua.digitization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day by the country's own clock. */
public final class LegalDay {

    /** The country's time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private LegalDay() {
    }

    /** The day on which that moment lies. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
