package vn.motcua.intake.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The body of a withdrawal; may be left out.
 *
 * @param originals the codes of the components whose originals are given back
 */
public record Originals(@Size(max = MOST) List<@NotNull @Pattern(regexp = "[A-Z0-9.]{1,30}") String> originals) {

    /** As many as a dossier may have components. */
    static final int MOST = 100;

    public Originals {
        originals = originals == null ? List.of() : originals;
    }

    /** Those of a body that may be missing. */
    public static List<String> of(Originals body) {
        return body == null ? List.of() : body.originals;
    }
}
