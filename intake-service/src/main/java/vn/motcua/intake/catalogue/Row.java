package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One row of a data file; a field that cannot be read is told with file and line, and read as null or zero. */
final class Row {

    private final String file;
    private final int line;
    private final Map<String, String> values;
    private final List<String> errors;

    Row(String file, int line, Map<String, String> values, List<String> errors) {
        this.file = file;
        this.line = line;
        this.values = values;
        this.errors = errors;
    }

    void error(String what) {
        errors.add(file + ":" + line + ": " + what);
    }

    /** The text, or null where the field is empty. */
    String optional(String column) {
        String value = values.get(column);
        return value == null || value.isEmpty() ? null : value;
    }

    String text(String column) {
        String value = optional(column);
        if (value == null) {
            error(column + " is missing");
        }
        return value == null ? "" : value;
    }

    String matching(String column, Pattern pattern) {
        String value = text(column);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            error(column + " " + value + " does not look like " + pattern.pattern());
        }
        return value;
    }

    LocalDate day(String column) {
        String value = text(column);
        return value.isEmpty() ? null : parseDay(column, value);
    }

    LocalDate optionalDay(String column) {
        String value = optional(column);
        return value == null ? null : parseDay(column, value);
    }

    private LocalDate parseDay(String column, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            error(column + " " + value + " is not a day such as 2022-01-31");
            return null;
        }
    }

    LocalTime optionalTime(String column) {
        String value = optional(column);
        try {
            return value == null ? null : LocalTime.parse(value);
        } catch (DateTimeParseException e) {
            error(column + " " + value + " is not a time such as 15:00");
            return null;
        }
    }

    /** A whole number between the limits. */
    long number(String column, long least, long most) {
        String value = text(column);
        try {
            long number = Long.parseLong(value);
            if (number < least || number > most) {
                error(column + " " + value + " is not between " + least + " and " + most);
            }
            return number;
        } catch (NumberFormatException e) {
            if (!value.isEmpty()) {
                error(column + " " + value + " is not a whole number");
            }
            return 0;
        }
    }

    /** A share above 0 and at most 1. */
    double share(String column) {
        String value = text(column);
        try {
            double share = Double.parseDouble(value);
            if (!(share > 0 && share <= 1)) {
                error(column + " " + value + " is not above 0 and at most 1");
            }
            return share;
        } catch (NumberFormatException e) {
            if (!value.isEmpty()) {
                error(column + " " + value + " is not a number");
            }
            return 0;
        }
    }

    boolean yes(String column) {
        String value = text(column);
        if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
            error(column + " " + value + " is neither yes nor no");
        }
        return value.equals("yes");
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String value = text(column);
        try {
            return value.isEmpty() ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            error(column + " " + value + " is none of " + Arrays.toString(type.getEnumConstants()));
            return null;
        }
    }

    /** Tells a period that ends before it begins. */
    void checkPeriod(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            error("the period ends on " + to + ", before it begins on " + from);
        }
    }
}
