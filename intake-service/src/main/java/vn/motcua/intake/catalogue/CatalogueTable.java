package vn.motcua.intake.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of the catalogue; each is a CSV file, or a member of the JSON form that holds a list of objects. */
public enum CatalogueTable {
    FIELDS(CatalogueKind.FIELDS, "fields", true, "code,name,excludedFromPost", ""),
    UNITS(CatalogueKind.UNITS, "units", true, "code,name,parent,from,to", "level,address,phone,certainty"),
    UNIT_CODES(CatalogueKind.UNITS, "unit-codes", false, "unit,code,from,to", "note"),
    UNIT_SUCCESSORS(CatalogueKind.UNITS, "unit-successors", false, "unit,successor,from", "field,note"),
    PROCEDURES(CatalogueKind.PROCEDURES, "procedures", true, "code,version,validFrom,validTo,name,field,agency,termValue,termUnit,cutOff,"
            + "supplementPolicy,onlineLevel,electronicResult,codeCertainty", "agencyLevel,nameEn,guidance,guidanceEn"),
    COMPONENTS(CatalogueKind.PROCEDURES, "components", true, "procedure,version,code,name,required,mustDigitize",
            "digitizeClass,paperType,original,copies"),
    FEES(CatalogueKind.PROCEDURES, "fees", true, "procedure,version,code,kind,amount,dueWhen", ""),
    COORDINATORS(CatalogueKind.PROCEDURES, "coordinators", false, "procedure,version,agency,termValue,termUnit", "task"),
    RESULTS(CatalogueKind.PROCEDURES, "results", false, "procedure,version,code,name", ""),
    STAFF(CatalogueKind.STAFF, "staff", true, "code,employer,unit,role,fte,from,to", ""),
    RECEPTION_SUPPORT(CatalogueKind.STAFF, "reception-support", true, "staff,field,from,to,decision", "");

    /** The most rows that a table may have. */
    public static final int MOST_ROWS = 50_000;

    private final CatalogueKind kind;
    private final String slug;
    private final boolean required;
    private final List<String> columns;
    private final List<String> optionalColumns;

    CatalogueTable(CatalogueKind kind, String slug, boolean required, String columns, String optionalColumns) {
        this.kind = kind;
        this.slug = slug;
        this.required = required;
        this.columns = List.of(columns.split(","));
        this.optionalColumns = optionalColumns.isEmpty() ? List.of() : List.of(optionalColumns.split(","));
    }

    /** The table of that name, for instance {@code unit-codes}. */
    public static Optional<CatalogueTable> ofSlug(String slug) {
        return Arrays.stream(values()).filter(table -> table.slug.equals(slug)).findFirst();
    }

    /** What it belongs to. */
    public CatalogueKind kind() {
        return kind;
    }

    /** Its name, for instance {@code unit-codes}. */
    public String slug() {
        return slug;
    }

    /** Its file, for instance {@code unit-codes.csv}. */
    public String file() {
        return slug + ".csv";
    }

    /** Whether a set of data files is incomplete without it. */
    boolean isRequired() {
        return required;
    }

    /** The columns that must be there. */
    List<String> columns() {
        return columns;
    }

    /** Every column, in the order in which it is exported. */
    public List<String> allColumns() {
        List<String> all = new ArrayList<>(columns);
        all.addAll(optionalColumns);
        return all;
    }
}
