package vn.motcua.payment.treasury;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.DateTimeException;
import java.util.regex.Pattern;

import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;

/**
 * The days that a report is of, in the offices' time zone.
 *
 * @param from the first day
 * @param to   the last day
 */
record Window(LocalDate from, LocalDate to) {

    /** The most days that a report may be of. */
    static final int MOST_DAYS = 366;

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** Four digits and no sign: {@code LocalDate} also reads years that no database can hold. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Window read(String from, String to) {
        Window window = new Window(day("from", from), day("to", to));
        if (window.to.isBefore(window.from)) {
            throw Problem.ofField("to", "không được trước from / must not lie before from");
        }
        if (ChronoUnit.DAYS.between(window.from, window.to) >= MOST_DAYS) {
            throw new Problem(PaymentProblem.WINDOW_TOO_WIDE, MOST_DAYS);
        }
        return window;
    }

    private static LocalDate day(String name, String text) {
        try {
            if (text != null && DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // falls through: no such day
        }
        throw Problem.ofField(name, "cần một ngày như 2022-06-30 / a day like 2022-06-30 is needed");
    }

    Instant start() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
