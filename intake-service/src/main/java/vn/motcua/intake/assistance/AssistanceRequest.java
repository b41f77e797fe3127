package vn.motcua.intake.assistance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.intake.dossier.DossierCode;

/**
 * Help that was given.
 *
 * @param kind    with what
 * @param dossier the code of the dossier it was for, kept here or elsewhere; null where it was for none
 */
public record AssistanceRequest(@NotNull AssistanceKind kind, @Pattern(regexp = DossierCode.ACCEPTABLE) String dossier) {
}
