package vn.motcua.intake.consultation;

import jakarta.validation.constraints.NotNull;

import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * What all agencies are asked that the procedure names.
 *
 * @param question what they are asked; kept encrypted
 */
public record NamedConsultationRequest(@NotNull @PlainText(max = Reason.LONGEST, multiline = true) String question) {

    @Override
    public String toString() {
        return "NamedConsultationRequest[]";
    }
}
