package vn.motcua.kit.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** A day as part of a path. */
public final class PathDay {

    /** Four digits and no sign: {@code LocalDate} also reads years that no database can hold. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private PathDay() {
    }

    /** The day {@code 2025-07-01}; nothing is to be found under anything else. */
    public static LocalDate day(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // falls through: no such day
        }
        throw new Problem(CommonProblem.NOT_FOUND);
    }
}
