package vn.motcua.intake.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.intake.action.Reason;
import vn.motcua.intake.action.Said;
import vn.motcua.intake.dossier.Ruling;
import vn.motcua.kit.input.PlainText;

/**
 * What the agency decides.
 *
 * @param outcome          granted or turned down
 * @param reason           needed for a rejection; kept encrypted
 * @param electronicResult whether the result exists as a signed file, which then stands among the documents; no where it is not said
 * @param documents        what is issued, at most 50; may be left out
 * @param overdueCause     the code of the cause where it comes late, as form II.07 lists them
 * @param whyOverdue       the cause in words; kept encrypted. One of both is needed where it comes late and nobody apologised
 */
public record DecisionRequest(
        @NotNull Outcome outcome,
        @PlainText(max = Reason.LONGEST, multiline = true, optional = true) String reason,
        Boolean electronicResult,
        @Size(max = MOST_DOCUMENTS) List<@NotNull @Valid DocumentRequest> documents,
        @Pattern(regexp = "[A-Z0-9._-]{1,30}") String overdueCause,
        @PlainText(max = Reason.LONGEST, multiline = true, optional = true) String whyOverdue) {

    /** The most documents that a decision may issue. */
    public static final int MOST_DOCUMENTS = 50;

    /** The name of the note that says why it comes late. */
    static final String WHY_OVERDUE = "decided-overdue";

    /** What is said with it: form 03 prints the reason alone. */
    public List<Said> said() {
        return Said.reasonAnd(reason, WHY_OVERDUE, whyOverdue);
    }

    /** How the agency wants to decide. */
    Ruling ruling(boolean past) {
        return new Ruling(outcome, reason, Boolean.TRUE.equals(electronicResult), DocumentRequest.all(documents), overdueCause, whyOverdue, past);
    }

    @Override
    public String toString() {
        return "DecisionRequest[" + outcome + "]";
    }
}
