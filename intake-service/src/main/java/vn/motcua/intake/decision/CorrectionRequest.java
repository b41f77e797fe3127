package vn.motcua.intake.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * A mistake in a result, put right.
 *
 * @param documents what is valid now, 1 to 50
 * @param reason    what was wrong; kept encrypted
 */
public record CorrectionRequest(
        @NotNull @Size(min = 1, max = DecisionRequest.MOST_DOCUMENTS) List<@NotNull @Valid DocumentRequest> documents,
        @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String reason) {

    /** What is valid now. */
    public List<ResultDocument> valid() {
        return DocumentRequest.all(documents);
    }

    @Override
    public String toString() {
        return "CorrectionRequest" + documents;
    }
}
