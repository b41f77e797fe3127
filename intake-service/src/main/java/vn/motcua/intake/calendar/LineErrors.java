package vn.motcua.intake.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the words of a line and collects what is wrong with them. What is absent is null, and told by whoever checks the request itself. */
final class LineErrors {

    private static final int FIRST_YEAR = 1975;
    /** The last year that a calendar may have. */
    static final int LAST_YEAR = 2200;

    private final List<LineError> errors;

    LineErrors(List<LineError> errors) {
        this.errors = errors;
    }

    void wrong(String part, int line, String field, String vi, String en) {
        errors.add(new LineError(part, line, field, vi, en));
    }

    /** A date; null where there is none or it cannot be read. */
    LocalDate date(String part, int line, String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // falls through to the one message for all
        }
        wrong(part, line, field, "ngày viết như 2026-01-02, trong các năm " + FIRST_YEAR + "–" + LAST_YEAR,
                "a day is written like 2026-01-02, between " + FIRST_YEAR + " and " + LAST_YEAR);
        return null;
    }

    /** One of the names of an enum; null where there is none or it is not one of them. */
    <E extends Enum<E>> E oneOf(Class<E> type, String part, int line, String field, String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        if (text != null) {
            String choice = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            wrong(part, line, field, "phải là một trong: " + choice, "must be one of " + choice);
        }
        return null;
    }
}
