package vn.motcua.intake.supplement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.intake.reception.ComponentRequest;
import vn.motcua.intake.reception.DossierRequest;

/**
 * What the applicant brings.
 *
 * @param components 1 to 100 papers; all that were asked for
 */
public record SupplementHandIn(
        @NotNull @Size(min = 1, max = DossierRequest.MOST_COMPONENTS) List<@NotNull @Valid ComponentRequest> components) {
}
