package vn.motcua.intake.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.kit.input.PlainText;

/**
 * The body of an action that ends a dossier against its applicant's will.
 *
 * @param reason    free text; kept encrypted, because it may name people
 * @param originals the codes of the components whose originals are given back; may be left out
 */
public record Ending(
        @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String reason,
        @Size(max = Originals.MOST) List<@NotNull @Pattern(regexp = "[A-Z0-9.]{1,30}") String> originals) {

    public Ending {
        originals = originals == null ? List.of() : originals;
    }

    @Override
    public String toString() {
        return "Ending[]";
    }
}
