package vn.motcua.intake.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.action.Reason;
import vn.motcua.kit.input.PlainText;

/**
 * What a coordinating agency is asked.
 *
 * @param coordinator the code of the agency
 * @param term        how long it has, due before the dossier is; may be left out where the procedure names the agency with its
 *                    part of the term
 * @param question    what it is asked; kept encrypted
 */
public record ConsultationRequest(
        @NotNull @Pattern(regexp = "[0-9A-Z.]{3,35}") String coordinator,
        @Valid OwnTerm term,
        @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String question) {

    /** The longest term, in its unit. */
    public static final int LONGEST_TERM = 365;

    /**
     * A term.
     *
     * @param value 1 to 365
     * @param unit  what it counts
     */
    public record OwnTerm(@Min(1) @Max(LONGEST_TERM) int value, @NotNull TermUnit unit) {
    }

    /** The term as the domain knows it; null where none was said. */
    public Term ownTerm() {
        return term == null ? null : new Term(term.value(), term.unit());
    }

    @Override
    public String toString() {
        return "ConsultationRequest[" + coordinator + "]";
    }
}
