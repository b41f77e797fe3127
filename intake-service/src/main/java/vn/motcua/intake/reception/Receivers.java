package vn.motcua.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.ReceptionAuthority;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.kit.problem.Problem;

/** Who receives: someone of the day's roster, who may receive that procedure. */
@ApplicationScoped
public class Receivers {

    @Inject
    Catalogue catalogue;
    @Inject
    ReceptionAuthority authority;

    /** The person of that staff code on that day; a problem where the roster does not know him. */
    public StaffMember onDuty(String staff, LocalDate on) {
        return catalogue.staff(staff, on).orElseThrow(() -> new Problem(ReceptionProblem.NOT_IN_ROSTER, staff == null ? "-" : staff));
    }

    /** The same, who may also receive that procedure. */
    public StaffMember onDuty(String staff, Procedure procedure, LocalDate on) {
        StaffMember receiver = onDuty(staff, on);
        authority.check(receiver, procedure, on);
        return receiver;
    }
}
