package vn.motcua.intake.catalogue;

import java.util.List;

/** The data cannot be used. At the first start the service does not come up; an import is refused as a whole. */
public class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowError> rows;

    /** @param rows at least one */
    public CatalogueException(List<RowError> rows) {
        super("the catalogue has " + rows.size() + " error(s):\n" + String.join("\n", rows.stream().map(RowError::toString).toList()));
        this.rows = List.copyOf(rows);
    }

    /** Every error, in the order of files and lines. */
    public List<RowError> rows() {
        return rows;
    }

    /** The same as sentences in English that begin with {@code file:line:}. */
    public List<String> errors() {
        return rows.stream().map(RowError::toString).toList();
    }
}
