package vn.motcua.intake.catalogue;

import java.util.List;

/** The data files cannot be used; the service does not start. */
public class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    /** @param errors one sentence each, beginning with {@code file:line:} */
    public CatalogueException(List<String> errors) {
        super("the catalogue has " + errors.size() + " error(s):\n" + String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** Every error, in the order of files and lines. */
    public List<String> errors() {
        return errors;
    }
}
