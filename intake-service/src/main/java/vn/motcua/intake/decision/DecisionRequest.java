package vn.motcua.intake.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * What the agency decides.
 *
 * @param outcome          granted or turned down
 * @param reason           needed for a rejection; kept encrypted
 * @param electronicResult whether the result exists as a signed file; no where it is not said
 * @param documents        what is issued, at most 50; may be left out
 */
public record DecisionRequest(
        @NotNull Outcome outcome,
        @PlainText(max = Reason.LONGEST, multiline = true, optional = true) String reason,
        Boolean electronicResult,
        @Size(max = MOST_DOCUMENTS) List<@NotNull @Valid DocumentRequest> documents) {

    /** The most documents that a decision may issue. */
    public static final int MOST_DOCUMENTS = 50;

    /** Whether the result exists as a signed file. */
    public boolean isElectronic() {
        return Boolean.TRUE.equals(electronicResult);
    }

    /** What is issued. */
    public List<ResultDocument> issued() {
        return DocumentRequest.all(documents);
    }

    @Override
    public String toString() {
        return "DecisionRequest[" + outcome + "]";
    }
}
