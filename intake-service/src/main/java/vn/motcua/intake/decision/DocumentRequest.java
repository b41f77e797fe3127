package vn.motcua.intake.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.kit.input.PlainText;

/**
 * A document that a decision issues.
 *
 * @param type       the code of its kind, for instance KQ.G07.000122
 * @param number     the number that the agency gives it, for instance 123/QĐ-STNMT
 * @param electronic whether it exists as a signed file; no where it is not said
 */
public record DocumentRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,50}") String type,
        @NotNull @PlainText(max = 100) String number,
        Boolean electronic) {

    private ResultDocument document() {
        return new ResultDocument(type, number, Boolean.TRUE.equals(electronic));
    }

    static List<ResultDocument> all(List<DocumentRequest> documents) {
        return documents == null ? List.of() : documents.stream().map(DocumentRequest::document).toList();
    }
}
