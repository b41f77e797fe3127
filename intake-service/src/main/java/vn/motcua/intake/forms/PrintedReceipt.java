package vn.motcua.intake.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A receipt that goes with an answer. It names the applicant: never kept, never logged.
 *
 * @param number the paper's number with its symbol, as printed; absent where the circular of that day does not number receipts
 * @param pdf    the PDF/A
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedReceipt(
        @Schema(examples = "07/TNHS") String number,
        @Schema(format = "byte", description = "PDF/A-2b in base64") byte[] pdf) {

    @Override
    public String toString() {
        return "PrintedReceipt[" + number + "]";
    }
}
