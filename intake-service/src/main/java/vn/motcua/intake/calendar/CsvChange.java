package vn.motcua.intake.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.intake.deadline.CalendarYear;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.SpecialDay;

/**
 * A change as a CSV file, in the form in which days and hours can be fetched: notes that begin with {@code #} (among them
 * {@code # reason: …}, {@code # opens: 2027}, {@code # inherits: 000.00.08.H34}), one header line, then days or hours.
 */
final class CsvChange {

    /** The columns of days. */
    static final String DAYS = "date,kind,vi,en";
    /** The columns of hours. */
    static final String HOURS = "unit,from,to,shifts,duePolicy";

    private final List<LineError> errors = new ArrayList<>();
    private final List<ChangeRequest.Day> days = new ArrayList<>();
    private final List<ChangeRequest.Hours> hours = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> opens = new ArrayList<>();
    private final List<String> inherits = new ArrayList<>();
    private String reason;
    private String header;

    private CsvChange() {
    }

    /** Reads a file; what cannot be read is among the errors. */
    static LinedRequest parse(String text) {
        var file = new CsvChange();
        String[] all = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (all[i].startsWith("#")) {
                file.note(i + 1, all[i].substring(1).strip());
            } else if (!all[i].isBlank()) {
                file.line(i + 1, all[i]);
            }
        }
        var request = new ChangeRequest(file.reason, file.opens, file.days, file.hours, file.inherits);
        return new LinedRequest(request, DAYS.equals(file.header) ? file.lines : List.of(), HOURS.equals(file.header) ? file.lines : List.of(),
                file.errors);
    }

    private void note(int number, String note) {
        if (note.startsWith("reason:")) {
            reason = note.substring("reason:".length()).strip();
        } else if (note.startsWith("inherits:")) {
            inherits.addAll(Arrays.asList(note.substring("inherits:".length()).strip().split("[ ,]+")));
        } else if (note.startsWith("opens:")) {
            for (String year : note.substring("opens:".length()).strip().split("[ ,]+")) {
                if (year.matches("\\d{4}")) {
                    opens.add(Integer.valueOf(year));
                } else {
                    errors.add(new LineError("opens", number, null, "năm viết như 2027", "a year is written like 2027"));
                }
            }
        }
    }

    private void line(int number, String line) {
        if (header == null) {
            header = line.strip();
            if (!header.equals(DAYS) && !header.equals(HOURS)) {
                errors.add(new LineError("file", number, null, "dòng tiêu đề phải là " + DAYS + " hoặc " + HOURS,
                        "the header must be " + DAYS + " or " + HOURS));
            }
            return;
        }
        List<String> fields = split(line);
        int columns = header.equals(DAYS) ? 4 : 5;
        if (fields == null || fields.size() != columns) {
            errors.add(new LineError("file", number, null, "cần đúng " + columns + " cột", columns + " fields are needed"));
        } else if (header.equals(DAYS)) {
            days.add(new ChangeRequest.Day(fields.get(0), fields.get(1), fields.get(2), fields.get(3)));
            lines.add(number);
        } else if (header.equals(HOURS)) {
            hours.add(new ChangeRequest.Hours(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4)));
            lines.add(number);
        }
    }

    /** The fields of a line, an empty one as null; null where a quotation mark is not closed. */
    private static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ',';
            boolean escaped = c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (c == '"' && !escaped) {
                quoted = !quoted;
            } else if (c == ',' && (!quoted || i == line.length())) {
                fields.add(field.toString().isBlank() ? null : field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
                i += escaped ? 1 : 0;
            }
        }
        return quoted ? null : fields;
    }

    /** A year as a file. */
    static String write(CalendarYear year) {
        return DAYS + "\n" + year.days().stream().map(CsvChange::row).collect(Collectors.joining());
    }

    private static String row(SpecialDay day) {
        return day.date() + "," + day.kind() + "," + quoted(day.vi()) + "," + quoted(day.en()) + "\n";
    }

    /** A unit's hours as a file. */
    static String write(String unit, List<HoursPeriod> periods) {
        return HOURS + "\n" + periods.stream().map(p -> unit + "," + p.from() + "," + (p.to() == null ? "" : p.to()) + ","
                + Shifts.write(p.hours().shifts()) + "," + p.hours().duePolicy() + "\n").collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
