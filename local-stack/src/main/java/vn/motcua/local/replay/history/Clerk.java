package vn.motcua.local.replay.history;

import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/**
 * One person of the roster on a day.
 *
 * @param code     the staff code
 * @param employer who pays
 * @param unit     the unit worked for
 * @param role     receiver, digitizer, cashier, officer or manager
 */
public record Clerk(String code, Employer employer, String unit, String role) {

    Performer performer() {
        return new Performer(code, employer, unit);
    }
}
