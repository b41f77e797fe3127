package vn.motcua.intake.catalogue;

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
}
