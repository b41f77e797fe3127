package vn.motcua.digitization.keeping;

import jakarta.validation.constraints.NotNull;

import vn.motcua.kit.input.PlainText;

/**
 * Why a paper has to go.
 *
 * @param reason     in the manager's words
 * @param legalBasis the rule: number, article, clause
 */
public record DeletionRequest(@NotNull @PlainText(max = LONGEST_REASON, multiline = true) String reason,
        @NotNull @PlainText(max = LONGEST_BASIS) String legalBasis) {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_BASIS = 300;
}
