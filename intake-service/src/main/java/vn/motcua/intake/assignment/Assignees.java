package vn.motcua.intake.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Assigned;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.Problem;

/** Gives dossiers to officers of the agency that decides them; the roster of the day says who is one. */
@ApplicationScoped
public class Assignees {

    /** What a staff code looks like. */
    static final String STAFF_CODE = "[A-Z0-9][A-Z0-9-]{1,19}";

    @Inject
    Catalogue catalogue;

    /** Gives it; a wrong field {@code staff} where that person is no officer of the agency on that day. */
    public Assigned assign(Dossier dossier, String staff, Instant at, Performer by) {
        boolean ownOfficer = catalogue.staff(staff, LegalTime.dayOf(at))
                .filter(member -> member.role().equals(Roles.OFFICER) && member.unit().equals(dossier.agency())).isPresent();
        if (!ownOfficer) {
            throw Problem.ofField("staff", "không phải cán bộ xử lý của cơ quan này / is not an officer of that agency");
        }
        return dossier.assign(staff, at, by);
    }
}
