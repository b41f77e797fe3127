package vn.motcua.intake.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import vn.motcua.events.lifecycle.ComponentForm;

/**
 * A paper that is handed in.
 *
 * @param code   the component's code in the procedure
 * @param copies 1 to 99; 1 where it is not said
 * @param form     paper or electronic; paper where it is not said
 * @param original whether it is the original; as the catalogue asks for it where it is not said, and never of an electronic one
 */
public record ComponentRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9.]{1,30}") String code,
        @Min(1) @Max(99) Integer copies,
        ComponentForm form,
        Boolean original) {

    public ComponentRequest {
        copies = copies == null ? Integer.valueOf(1) : copies;
        form = form == null ? ComponentForm.PAPER : form;
    }
}
