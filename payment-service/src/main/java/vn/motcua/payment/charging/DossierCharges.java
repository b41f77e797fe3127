package vn.motcua.payment.charging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.ChargeState;

/**
 * What a dossier owes and owed. All amounts are whole đồng.
 *
 * @param dossier        the dossier's code
 * @param owed           what is owed in all
 * @param owedAtIntake   of that, before the dossier may be forwarded
 * @param owedObligation of that, while the clock stands for a financial obligation
 * @param owedAtReturn   of that, before the result is handed out
 * @param charges        every charge, in the order they were raised
 */
public record DossierCharges(String dossier, long owed, long owedAtIntake, long owedObligation, long owedAtReturn, List<Line> charges) {

    /**
     * One charge.
     *
     * @param charge   its id
     * @param fee      the fee's code, or the notice number of an obligation
     * @param kind     whose money it is
     * @param amount   whole đồng
     * @param dueWhen  when it must be paid
     * @param state    where it stands
     * @param raisedAt when it came to be owed
     */
    public record Line(UUID charge, String fee, FeeKind kind, long amount, DueWhen dueWhen, ChargeState state, Instant raisedAt) {
    }

    static DossierCharges of(Account account) {
        return new DossierCharges(account.dossier(), account.owed(), account.owed(DueWhen.INTAKE), account.owed(DueWhen.OBLIGATION),
                account.owed(DueWhen.RETURN), account.charges().stream()
                        .map(c -> new Line(c.id(), c.fee(), c.kind(), c.amount(), c.dueWhen(), c.state(), c.raisedAt())).toList());
    }
}
