package vn.motcua.intake.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.intake.dossier.DossierCode;

/**
 * Many dossiers for one person, all or none: somebody is ill, or work is shared anew.
 *
 * @param staff the staff code of an officer of the agency
 * @param codes the dossiers, 1 to 200
 */
public record ReassignmentRequest(
        @NotNull @Pattern(regexp = Assignees.STAFF_CODE) String staff,
        @NotNull @Size(min = 1, max = MOST_DOSSIERS) List<@NotNull @Pattern(regexp = DossierCode.ACCEPTABLE) String> codes) {

    /** The most dossiers of one request. */
    public static final int MOST_DOSSIERS = 200;
}
