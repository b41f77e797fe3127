package vn.motcua.system.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured so far, as a table and as JSON. */
final class Results {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String LINE = "%-34s %12s %-10s %12s %7s  %s%n";

    private final List<Row> rows = new ArrayList<>();

    /**
     * A line of the table.
     *
     * @param name     what was measured
     * @param value    how much
     * @param unit     of what
     * @param bare     the same without this system, in the same unit; null where there is no such thing
     * @param bareWhat what the bare limit is; without one, whatever else is to be known
     */
    private record Row(String name, double value, String unit, Double bare, String bareWhat) {

        Double ratio() {
            return bare == null || bare == 0 ? null : value / bare;
        }
    }

    /** A number that has no bare limit. */
    void add(String name, double value, String unit) {
        rows.add(new Row(name, value, unit, null, ""));
    }

    /** A number that has no bare limit, and how it came about. */
    void add(String name, double value, String unit, String how) {
        rows.add(new Row(name, value, unit, null, how));
    }

    /** A number beside its bare limit. */
    void add(String name, double value, String unit, double bare, String bareWhat) {
        rows.add(new Row(name, value, unit, bare, bareWhat));
    }

    String table() {
        StringBuilder table = new StringBuilder(LINE.formatted("name", "value", "unit", "bare limit", "ratio", "bare limit is, or how"));
        for (Row row : rows) {
            table.append(LINE.formatted(row.name, number(row.value), row.unit, row.bare == null ? "" : number(row.bare),
                    row.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", row.ratio()), row.bareWhat));
        }
        return table.toString().replaceAll(" +\n", "\n");
    }

    void write(Path file, ObjectNode document) throws IOException {
        var array = document.putArray("rows");
        for (Row row : rows) {
            var node = array.addObject().put("name", row.name).put("value", row.value).put("unit", row.unit);
            if (row.bare != null) {
                node.put("bareLimit", row.bare).put("ratio", row.ratio()).put("bareLimitIs", row.bareWhat);
            } else if (!row.bareWhat.isEmpty()) {
                node.put("how", row.bareWhat);
            }
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(document) + "\n");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
