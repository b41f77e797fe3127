package vn.motcua.intake.reception;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

import vn.motcua.intake.lookup.DossierView;

/**
 * A new dossier, and what the clerk should know of.
 *
 * @param dossier            the dossier; its members stand beside the other one
 * @param fewerCopies        papers of which there are fewer copies than asked for; nothing is blocked because of them
 * @param possibleDuplicates the owner's recent dossiers for the same procedure, newest first; nothing is blocked because of them
 */
public record ReceptionAnswer(@JsonUnwrapped DossierView dossier, List<FewerCopies> fewerCopies, List<PossibleDuplicate> possibleDuplicates) {
}
