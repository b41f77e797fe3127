package vn.motcua.intake.catalogue;

import java.time.LocalDate;

import vn.motcua.events.Employer;
import vn.motcua.kit.problem.Problem;

/**
 * Who may receive what: postal staff receive everything except the excluded fields (land-change registration and
 * secured-transaction registration), unless a decision names them as support for that field and period.
 */
public class ReceptionAuthority {

    private final Catalogue catalogue;

    /** @param catalogue knows the decisions on support */
    public ReceptionAuthority(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Passes where this person may receive a dossier of that procedure on that day.
     *
     * @throws Problem {@link CatalogueProblem#EXCLUDED_FROM_POST} where not
     */
    public void check(StaffMember receiver, Procedure procedure, LocalDate on) {
        if (receiver.employer() == Employer.POST && procedure.excludedFromPost()
                && catalogue.support(receiver.code(), procedure.field(), on).isEmpty()) {
            throw new Problem(CatalogueProblem.EXCLUDED_FROM_POST, procedure.code());
        }
    }
}
