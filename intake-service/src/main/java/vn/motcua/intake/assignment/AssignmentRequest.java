package vn.motcua.intake.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Who handles a dossier from now on.
 *
 * @param staff the staff code of an officer of the agency
 */
public record AssignmentRequest(@NotNull @Pattern(regexp = Assignees.STAFF_CODE) String staff) {
}
