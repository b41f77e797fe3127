package vn.motcua.payment.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;

/** An officer sees the money of his own agency's dossiers only; the other readers see all. */
@ApplicationScoped
public class MoneyOfAgency {

    private static final List<String> SEE_ALL = List.of(Roles.PORTAL, Roles.RECEIVER, Roles.CASHIER, Roles.MANAGER, Roles.AUDITOR);

    @Inject
    Caller caller;

    /** Whether the caller may see a dossier that the agency of that unit code decides; if not, it is answered as unknown. */
    public boolean mayBeSeen(String unit) {
        return SEE_ALL.stream().anyMatch(caller::has) || caller.has(Roles.OFFICER) && unit.equals(caller.unit());
    }
}
