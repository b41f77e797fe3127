package vn.motcua.intake.supplement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.intake.action.Reason;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.kit.input.PlainText;

/**
 * What is missing, in full.
 *
 * @param components the codes of the components to complete, 1 to 100
 * @param reason     what is wrong with them; kept encrypted
 */
public record SupplementRequest(
        @NotNull @Size(min = 1, max = DossierRequest.MOST_COMPONENTS) List<@NotNull @Pattern(regexp = "[A-Z0-9.]{1,30}") String> components,
        @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String reason) {

    @Override
    public String toString() {
        return "SupplementRequest" + components;
    }
}
