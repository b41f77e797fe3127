package vn.motcua.payment.bookkeeping;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;

import vn.motcua.kit.problem.Problem;

/** A moment as a query parameter gives it. */
final class Moment {

    /** Four digits for the year: {@code Instant} also reads years that no database can hold. */
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9T:.-]{12,26}Z");

    private Moment() {
    }

    /** The moment, for instance {@code 2022-06-30T17:00:00Z}; a problem that names the parameter where it is none. */
    static Instant read(String name, String text) {
        try {
            if (FORM.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // falls through: no such moment
        }
        throw Problem.ofField(name, "cần một thời điểm như 2022-06-30T17:00:00Z / a moment like 2022-06-30T17:00:00Z is needed");
    }
}
