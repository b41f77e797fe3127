package vn.motcua.intake.supplement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.intake.action.Reason;
import vn.motcua.intake.action.Said;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.kit.input.PlainText;

/**
 * What is missing, in full.
 *
 * @param components the codes of the components to complete, 1 to 100
 * @param reason     what is wrong with them; kept encrypted
 * @param whyAgain   why a second request is needed; needed from the second on, kept encrypted, printed nowhere
 */
public record SupplementRequest(
        @NotNull @Size(min = 1, max = DossierRequest.MOST_COMPONENTS) List<@NotNull @Pattern(regexp = "[A-Z0-9.]{1,30}") String> components,
        @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String reason,
        @PlainText(max = Reason.LONGEST, multiline = true, optional = true) String whyAgain) {

    /** The name of the note that says why a second request is needed. */
    static final String WHY_AGAIN = "supplement-requested-again";

    /** What is said with it: form 02 prints the reason alone. */
    public List<Said> said() {
        return Said.reasonAnd(reason, WHY_AGAIN, whyAgain);
    }

    @Override
    public String toString() {
        return "SupplementRequest" + components;
    }
}
