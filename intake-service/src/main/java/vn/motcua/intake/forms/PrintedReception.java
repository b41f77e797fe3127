package vn.motcua.intake.forms;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.intake.reception.ReceptionAnswer;

/**
 * A dossier that is received, and its receipt. Exactly one of {@code receipt} and {@code problem} is there.
 *
 * @param reception the members of the reception's answer, which stand beside the others
 * @param receipt   form 01
 * @param problem   why there is no receipt, as a problem answer would say it; the dossier is received all the same
 */
@Schema(allOf = ReceptionAnswer.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedReception(
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> reception,
        PrintedReceipt receipt,
        @Schema(description = "why there is no receipt: type, title, status and detail of a problem; the dossier is received all the same")
        Map<String, Object> problem) {

    @Override
    public String toString() {
        return "PrintedReception[" + receipt + "]";
    }
}
