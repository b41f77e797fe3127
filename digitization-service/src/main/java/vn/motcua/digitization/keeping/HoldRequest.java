package vn.motcua.digitization.keeping;

import jakarta.validation.constraints.NotNull;

import vn.motcua.kit.input.PlainText;

/**
 * Why a paper must not be deleted for now.
 *
 * @param reason in the manager's words: which complaint, which court
 */
public record HoldRequest(@NotNull @PlainText(max = DeletionRequest.LONGEST_REASON, multiline = true) String reason) {
}
