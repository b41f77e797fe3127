package vn.motcua.intake.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.kit.input.PlainText;

/**
 * The person or body that a dossier belongs to. Never logged: {@link #toString()} tells the kind alone.
 *
 * @param kind           citizen, enterprise, state body or other
 * @param name           as on the identity document
 * @param identityNumber identity card, passport, tax or enterprise number, without spaces; needed for citizens and enterprises
 * @param phone          may be absent
 * @param email          may be absent
 * @param address        may be absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicant(
        @NotNull ApplicantKind kind,
        @PlainText(max = 200) String name,
        @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{5,19}") String identityNumber,
        @Pattern(regexp = "\\+?[0-9][0-9 .-]{6,17}[0-9]") String phone,
        @Email @Size(max = 254) @Pattern(regexp = "[!-~]*") String email,
        @PlainText(max = 500, optional = true) String address) {

    /** Whether a number that identifies it is missing where one is needed. */
    public boolean lacksIdentity() {
        return identityNumber == null && (kind == ApplicantKind.CITIZEN || kind == ApplicantKind.ENTERPRISE);
    }

    @Override
    public String toString() {
        return "Applicant[" + kind + "]";
    }
}
