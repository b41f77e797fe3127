package vn.motcua.intake.printing;

import java.util.List;

/** Templates or fonts cannot be used; the service does not start. */
public class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    /** @param errors one sentence each, beginning with the file */
    public TemplateException(List<String> errors) {
        super("the form templates have " + errors.size() + " error(s):\n" + String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** Every error. */
    public List<String> errors() {
        return errors;
    }
}
