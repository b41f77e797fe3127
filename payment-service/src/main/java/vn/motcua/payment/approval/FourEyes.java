package vn.motcua.payment.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;

/** What one person asks for, another one decides; both are named by a staff code, never by a system's account. */
@ApplicationScoped
public class FourEyes {

    @Inject
    Caller caller;

    /** The staff code of the caller. */
    public String person() {
        if (caller.staff() == null) {
            throw new Problem(PaymentProblem.STAFF_CODE_NEEDED);
        }
        return caller.staff();
    }

    /** The staff code of the caller, who is not that person. */
    public String personOtherThan(String first) {
        String second = person();
        if (second.equals(first)) {
            throw new Problem(PaymentProblem.SECOND_PAIR_OF_EYES);
        }
        return second;
    }
}
