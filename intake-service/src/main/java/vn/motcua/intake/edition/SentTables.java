package vn.motcua.intake.edition;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.CsvTable;
import vn.motcua.intake.catalogue.RowError;
import vn.motcua.intake.catalogue.TableData;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * What an import sent.
 *
 * @param tables     each replaces the one in force as a whole
 * @param unreadable what could not be read
 */
record SentTables(Map<CatalogueTable, TableData> tables, List<RowError> unreadable) {

    /** One CSV file. */
    static final String CSV = "text/csv";
    /** A zip archive of CSV files. */
    static final String ZIP = "application/zip";

    /**
     * Reads a body.
     *
     * @param type  JSON, {@link #CSV} or {@link #ZIP}
     * @param table which table a CSV body is; unused otherwise
     * @throws Problem where it is none of these, or holds no table
     */
    static SentTables of(byte[] body, MediaType type, String table) {
        List<RowError> errors = new ArrayList<>();
        if (type == null) {
            throw new Problem(CommonProblem.UNSUPPORTED_TYPE);
        }
        try {
            Map<CatalogueTable, TableData> tables = switch (type.getType() + "/" + type.getSubtype()) {
                case MediaType.APPLICATION_JSON -> JsonTables.parse(body, errors);
                case ZIP -> ZipTables.parse(body, errors);
                default -> csv(body, table, errors);
            };
            if (tables.isEmpty() && errors.isEmpty()) {
                throw new Problem(CatalogueImportProblem.NOTHING_TO_IMPORT);
            }
            return new SentTables(tables, errors);
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(CommonProblem.MALFORMED, type.getSubtype());
        }
    }

    private static Map<CatalogueTable, TableData> csv(byte[] body, String table, List<RowError> errors) {
        CatalogueTable named = CatalogueTable.ofSlug(table == null ? "" : table).orElseThrow(() -> Problem.ofField("table",
                "phải là tên một bảng, ví dụ units / must be the name of a table, for instance units"));
        Map<CatalogueTable, TableData> tables = new EnumMap<>(CatalogueTable.class);
        tables.put(named, CsvTable.parse(named, named.file(), body, errors));
        return tables;
    }
}
