package vn.motcua.intake.queue;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/**
 * Whose queue it is. A receiver's is what waits at the counter, an officer's what waits at the agency in his claim, with what
 * that agency was asked about; a manager's everything; whoever is receiver and officer has both.
 *
 * @param everything   whether all work is in it
 * @param counter      whether the counter's work is in it
 * @param agency       whose agency's work is in it; null for none
 * @param staff        the caller's staff code; null where he has none
 */
public record QueueScope(boolean everything, boolean counter, String agency, String staff) {

    static QueueScope of(Caller caller) {
        return new QueueScope(caller.has(Roles.MANAGER), caller.has(Roles.RECEIVER), caller.has(Roles.OFFICER) ? caller.unit() : null,
                caller.staff());
    }

    /** Whether what the caller has in hand comes first. */
    boolean ownFirst() {
        return agency != null && staff != null;
    }
}
