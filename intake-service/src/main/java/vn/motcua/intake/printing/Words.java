package vn.motcua.intake.printing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.intake.deadline.LegalTime;

/** Times and terms in the words of administrative papers (NĐ 30/2020: days below 10 and months 1 and 2 get a zero). */
public final class Words {

    /** For capitals. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Words() {
    }

    /** For instance {@code ngày 08 tháng 6 năm 2022}. */
    public static String day(Instant at) {
        LocalDateTime local = LegalTime.minuteOf(at);
        int month = local.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(local.getDayOfMonth(), month < 3 ? "0" + month : month, local.getYear());
    }

    /** The same at the beginning of a sentence. */
    public static String dayFirst(Instant at) {
        return "N" + day(at).substring(1);
    }

    /** For instance {@code 09 giờ 05 phút, ngày 08 tháng 6 năm 2022}. */
    public static String minute(Instant at) {
        LocalDateTime local = LegalTime.minuteOf(at);
        return "%02d giờ %02d phút, ".formatted(local.getHour(), local.getMinute()) + day(at);
    }

    /** For narrow columns, for instance {@code 09:05 08/06/2022}; empty for null. */
    public static String brief(Instant at) {
        return at == null ? "" : SHORT.format(LegalTime.minuteOf(at));
    }

    /** For instance {@code 05 ngày làm việc}. */
    public static String term(Term term) {
        return "%02d ".formatted(term.value()) + switch (term.unit()) {
            case WORKING_HOURS -> "giờ làm việc";
            case WORKING_DAYS -> "ngày làm việc";
            case CALENDAR_DAYS -> "ngày";
            case MONTHS -> "tháng";
        };
    }
}
