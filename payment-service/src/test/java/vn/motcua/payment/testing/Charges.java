package vn.motcua.payment.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.kit.Ids;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeState;

/** Charges of one dossier for tests without a database. */
public final class Charges {

    public static final UUID DOSSIER_ID = Ids.next();
    public static final String DOSSIER = "000.00.12.H34-220516-0012";
    public static final Instant RAISED = Instant.parse("2022-05-16T02:15:00Z");

    private Charges() {
    }

    public static Charge open(long amount, DueWhen when) {
        return new Charge(Ids.next(), DOSSIER_ID, "PHI01", FeeKind.PHI, amount, when, RAISED, ChargeState.OPEN);
    }

    public static Account account(Charge... charges) {
        return new Account(DOSSIER_ID, DOSSIER, "000.00.12.H34", Channel.ONLINE, RAISED, null, List.of(charges));
    }
}
