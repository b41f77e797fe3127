package vn.motcua.intake.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The CSV form of a table: comma separated, a header line with the columns in any order, fields in double quotes where
 * they contain commas, lines beginning with {@code #} are notes. A row is a line. Line numbers are those of an editor.
 */
public final class CsvTable {

    private final CatalogueTable table;
    private final String label;
    private final List<RowError> errors;
    private final List<TableRow> rows = new ArrayList<>();
    private List<String> header;

    private CsvTable(CatalogueTable table, String label, List<RowError> errors) {
        this.table = table;
        this.label = label;
        this.errors = errors;
    }

    /** Reads bytes in UTF-8; what is malformed goes to {@code errors} and is left out. */
    public static TableData parse(CatalogueTable table, String label, byte[] bytes, List<RowError> errors) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return parse(table, label, text.lines().toList(), errors);
        } catch (CharacterCodingException e) {
            errors.add(new RowError(label, 1, "không phải văn bản UTF-8", "is not text in UTF-8"));
            return new TableData(table, label, List.of());
        }
    }

    /** Reads lines; what is malformed goes to {@code errors} and is left out. */
    static TableData parse(CatalogueTable table, String label, List<String> lines, List<RowError> errors) {
        var csv = new CsvTable(table, label, errors);
        for (int i = 0; i < lines.size() && csv.rows.size() <= CatalogueTable.MOST_ROWS; i++) {
            String line = i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !csv.take(i + 1, line)) {
                return new TableData(table, label, List.of());
            }
        }
        if (csv.header == null) {
            csv.error(1, "thiếu dòng tiêu đề", "the header line is missing");
        }
        return new TableData(table, label, csv.rows);
    }

    /** The text of a table in its one form: every column in order, no notes. Reading it gives the same rows again. */
    public static String write(CatalogueTable table, List<TableRow> rows) {
        List<String> columns = table.allColumns();
        var text = new StringBuilder(String.join(",", columns)).append('\n');
        for (TableRow row : rows) {
            text.append(String.join(",", columns.stream().map(column -> quoted(row.value(column))).toList())).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String value) {
        boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && !value.startsWith("#");
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** Takes a line; false where the rest makes no sense without it. */
    private boolean take(int number, String line) {
        List<String> fields = split(line);
        if (fields == null) {
            error(number, "dấu ngoặc kép chưa được đóng", "a quotation mark is not closed");
        } else if (header == null) {
            header = fields;
            return checkHeader(number);
        } else if (fields.size() != header.size()) {
            error(number, fields.size() + " cột thay vì " + header.size(), fields.size() + " fields instead of " + header.size());
        } else {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                values.put(header.get(i), fields.get(i));
            }
            rows.add(new TableRow(number, values));
        }
        return true;
    }

    private boolean checkHeader(int number) {
        var known = new HashSet<>(table.allColumns());
        if (header.containsAll(table.columns()) && known.containsAll(header) && new HashSet<>(header).size() == header.size()) {
            return true;
        }
        String columns = String.join(",", table.columns());
        String optional = String.join(",", table.allColumns().subList(table.columns().size(), table.allColumns().size()));
        error(number, "các cột phải là " + columns + (optional.isEmpty() ? "" : "; có thể thêm " + optional),
                "the columns must be " + columns + (optional.isEmpty() ? "" : "; there may be " + optional));
        return false;
    }

    private void error(int number, String vi, String en) {
        errors.add(new RowError(label, number, vi, en));
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
}
