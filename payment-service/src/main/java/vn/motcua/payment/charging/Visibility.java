package vn.motcua.payment.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.payment.charge.Account;

/**
 * Whose money a caller may know of: an officer that of the dossiers which his agency decides, the portal that of dossiers which
 * were filed online, the other readers all. The rest is to him as if it were not there.
 */
@ApplicationScoped
public class Visibility {

    private static final List<String> SEE_ALL = List.of(Roles.RECEIVER, Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR);

    @Inject
    Caller caller;

    /** Whether the caller may know of that account. */
    public boolean reaches(Account account) {
        return SEE_ALL.stream().anyMatch(caller::has)
                || caller.has(Roles.PORTAL) && account.channel() == Channel.ONLINE
                || caller.has(Roles.OFFICER) && account.unit().equals(caller.unit());
    }
}
