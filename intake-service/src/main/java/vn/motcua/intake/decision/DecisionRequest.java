package vn.motcua.intake.decision;

import jakarta.validation.constraints.NotNull;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * What the agency decides.
 *
 * @param outcome          granted or turned down
 * @param reason           needed for a rejection; kept encrypted
 * @param electronicResult whether the result exists as a signed file; no where it is not said
 */
public record DecisionRequest(
        @NotNull Outcome outcome,
        @PlainText(max = Reason.LONGEST, multiline = true, optional = true) String reason,
        Boolean electronicResult) {

    /** Whether the result exists as a signed file. */
    public boolean isElectronic() {
        return Boolean.TRUE.equals(electronicResult);
    }

    @Override
    public String toString() {
        return "DecisionRequest[" + outcome + "]";
    }
}
