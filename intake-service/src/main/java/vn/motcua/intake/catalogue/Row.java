package vn.motcua.intake.catalogue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one row of a table; a field that cannot be read is told with file and line, and read as null, empty or zero. */
final class Row {

    /** The longest text in characters; a guidance text is the longest there is. */
    static final int LONGEST_TEXT = 4_000;
    /** Days lie in these years. */
    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private final String file;
    private final TableRow row;
    private final List<RowError> errors;

    Row(String file, TableRow row, List<RowError> errors) {
        this.file = file;
        this.row = row;
        this.errors = errors;
    }

    /** Tells what is wrong; {@code %s} stands for an argument. */
    void error(String vi, String en, Object... args) {
        errors.add(new RowError(file, row.line(), String.format(vi, args), String.format(en, args)));
    }

    /** The text, or null where the field is empty. */
    String optional(String column) {
        String value = row.value(column);
        if (value.length() > LONGEST_TEXT) {
            error("%s dài quá %s ký tự", "%s is longer than %s characters", column, LONGEST_TEXT);
            return null;
        }
        if (value.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            error("%s có ký tự điều khiển", "%s contains a control character", column);
            return null;
        }
        return value.isEmpty() ? null : Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    String text(String column) {
        String value = optional(column);
        if (value == null) {
            error("thiếu %s", "%s is missing", column);
        }
        return value == null ? "" : value;
    }

    String matching(String column, Pattern pattern) {
        String value = text(column);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            error("%s %s không đúng dạng %s", "%s %s does not look like %s", column, value, pattern.pattern());
        }
        return value;
    }

    String optionalMatching(String column, Pattern pattern) {
        return optional(column) == null ? null : matching(column, pattern);
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
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // falls through to the one message for all
        }
        error("%s %s không phải ngày dạng 2022-01-31", "%s %s is not a day such as 2022-01-31", column, value);
        return null;
    }

    LocalTime optionalTime(String column) {
        String value = optional(column);
        try {
            return value == null ? null : LocalTime.parse(value);
        } catch (DateTimeParseException e) {
            error("%s %s không phải giờ dạng 15:00", "%s %s is not a time such as 15:00", column, value);
            return null;
        }
    }

    /** A whole number between the limits. */
    long number(String column, long least, long most) {
        String value = text(column);
        try {
            long number = Long.parseLong(value);
            if (number < least || number > most) {
                error("%s %s không nằm trong khoảng %s đến %s", "%s %s is not between %s and %s", column, value, least, most);
            }
            return number;
        } catch (NumberFormatException e) {
            if (!value.isEmpty()) {
                error("%s %s không phải số nguyên", "%s %s is not a whole number", column, value);
            }
            return 0;
        }
    }

    /** The same, with a value for an empty field. */
    long number(String column, long least, long most, long otherwise) {
        return optional(column) == null ? otherwise : number(column, least, most);
    }

    /** A share above 0 and at most 1. */
    double share(String column) {
        String value = text(column);
        try {
            double share = Double.parseDouble(value);
            if (!(share > 0 && share <= 1)) {
                error("%s %s phải lớn hơn 0 và nhiều nhất là 1", "%s %s is not above 0 and at most 1", column, value);
            }
            return share;
        } catch (NumberFormatException e) {
            if (!value.isEmpty()) {
                error("%s %s không phải số", "%s %s is not a number", column, value);
            }
            return 0;
        }
    }

    boolean yes(String column) {
        String value = text(column);
        if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
            error("%s %s không phải yes hay no", "%s %s is neither yes nor no", column, value);
        }
        return value.equals("yes");
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String value = text(column);
        try {
            return value.isEmpty() ? null : Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            String known = Arrays.toString(type.getEnumConstants());
            error("%s %s không thuộc %s", "%s %s is none of %s", column, value, known);
            return null;
        }
    }

    /** The same, with a value for an empty field. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type, E otherwise) {
        return optional(column) == null ? otherwise : oneOf(column, type);
    }

    /** Tells a period that ends before it begins. */
    void checkPeriod(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            error("thời hạn kết thúc ngày %2$s, trước khi bắt đầu ngày %1$s", "the period ends on %2$s, before it begins on %1$s", from, to);
        }
    }
}
