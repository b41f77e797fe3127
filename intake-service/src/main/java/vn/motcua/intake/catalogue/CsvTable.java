package vn.motcua.intake.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The rows of one data file: comma separated, a header line, fields in double quotes where they contain commas, lines
 * beginning with {@code #} are notes. Line numbers are those of an editor.
 */
final class CsvTable {

    private final String file;
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String file) {
        this.file = file;
    }

    /** Reads the rows; what is malformed goes to {@code errors} and is left out. */
    static CsvTable parse(String file, List<String> lines, List<String> columns, List<String> errors) {
        CsvTable table = new CsvTable(file);
        List<String> header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = split(line);
            if (fields == null) {
                errors.add(file + ":" + (i + 1) + ": a quotation mark is not closed");
            } else if (header == null) {
                header = fields;
                if (!new HashSet<>(header).equals(new HashSet<>(columns))) {
                    errors.add(file + ":" + (i + 1) + ": the columns must be " + String.join(",", columns));
                    return table;
                }
            } else if (fields.size() != header.size()) {
                errors.add(file + ":" + (i + 1) + ": " + fields.size() + " fields instead of " + header.size());
            } else {
                table.rows.add(row(file, i + 1, header, fields, errors));
            }
        }
        if (header == null) {
            errors.add(file + ":1: the header line is missing");
        }
        return table;
    }

    private static Row row(String file, int line, List<String> header, List<String> fields, List<String> errors) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), fields.get(i));
        }
        return new Row(file, line, values, errors);
    }

    /** The fields of a line, trimmed; null where a quotation mark is not closed. */
    private static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return quoted ? null : fields;
    }

    String file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }
}
