package vn.motcua.intake.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it was sent, not checked yet.
 *
 * @param table which one
 * @param label how errors name it, for instance units.csv
 * @param rows  in the order in which they were sent
 */
public record TableData(CatalogueTable table, String label, List<TableRow> rows) {

    public TableData {
        rows = List.copyOf(rows);
    }

    /** The same rows under another name, with line numbers as in the exported file. */
    public TableData asKept(String name) {
        List<TableRow> kept = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            kept.add(new TableRow(kept.size() + 2, row.values()));
        }
        return new TableData(table, name, kept);
    }
}
