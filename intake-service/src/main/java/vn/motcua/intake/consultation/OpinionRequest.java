package vn.motcua.intake.consultation;

import jakarta.validation.constraints.NotNull;

import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * What a coordinating agency answers.
 *
 * @param opinion in one word
 * @param text    needed for conditions and objections; kept encrypted
 */
public record OpinionRequest(
        @NotNull Opinion opinion,
        @PlainText(max = Reason.LONGEST, multiline = true, optional = true) String text) {

    @Override
    public String toString() {
        return "OpinionRequest[" + opinion + "]";
    }
}
