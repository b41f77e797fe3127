package vn.motcua.intake.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables and checks them against each other; tells every error before it gives up. */
final class CatalogueReader {

    private final CatalogueSource source;
    private final List<RowError> errors = new ArrayList<>();

    CatalogueReader(CatalogueSource source) {
        this.source = source;
    }

    /** @throws CatalogueException naming every error */
    CatalogueEdition read(int number) {
        Map<String, Boolean> fields = new HashMap<>();
        List<Field> named = fields(fields);
        UnitTree units = new UnitReader(this).read(fields.keySet());
        List<Procedure> procedures = new ProcedureReader(this, units, fields).read();
        List<StaffMember> staff = new StaffReader(this).staff(units);
        List<ReceptionSupport> support = new StaffReader(this).support(staff, fields);
        if (!errors.isEmpty()) {
            throw new CatalogueException(errors.stream().distinct()
                    .sorted(Comparator.comparing(RowError::file).thenComparingInt(RowError::line)).toList());
        }
        return new CatalogueEdition(number, named, units, procedures, staff, support);
    }

    /** The rows of a table. */
    List<Row> rows(CatalogueTable table) {
        TableData data = source.table(table, errors);
        if (data.rows().size() > CatalogueTable.MOST_ROWS) {
            errors.add(new RowError(data.label(), data.rows().get(CatalogueTable.MOST_ROWS).line(),
                    "quá " + CatalogueTable.MOST_ROWS + " dòng", "more than " + CatalogueTable.MOST_ROWS + " rows"));
            return List.of();
        }
        return data.rows().stream().map(row -> new Row(data.label(), row, errors)).toList();
    }

    private List<Field> fields(Map<String, Boolean> excluded) {
        List<Field> fields = new ArrayList<>();
        for (Row row : rows(CatalogueTable.FIELDS)) {
            var field = new Field(row.text("code"), row.text("name"), row.yes("excludedFromPost"));
            if (excluded.putIfAbsent(field.code(), field.excludedFromPost()) != null) {
                row.error("lĩnh vực %s bị lặp", "the field %s is there twice", field.code());
            }
            fields.add(field);
        }
        return fields;
    }
}
