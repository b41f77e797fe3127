package vn.motcua.intake.catalogue;

import java.util.Map;

/**
 * One row of a table as it was sent, not checked yet.
 *
 * @param line   where it stands, from 1
 * @param values by column; a column that was not sent is absent or empty
 */
public record TableRow(int line, Map<String, String> values) {

    public TableRow {
        values = Map.copyOf(values);
    }

    /** The value; empty where the column was not sent. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
