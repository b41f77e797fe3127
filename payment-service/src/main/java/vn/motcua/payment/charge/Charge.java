package vn.motcua.payment.charge;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;

/**
 * One sum of money that a dossier owes; never changed in amount after it was raised.
 *
 * @param id        the charge's id (UUIDv7)
 * @param dossierId the dossier's id
 * @param fee       the fee's code in the procedure, or the notice number of an obligation
 * @param kind      whose money it is
 * @param amount    whole đồng, 1 … {@link Dong#MAX}
 * @param dueWhen   when it must be paid
 * @param raisedAt  when the fact that caused it happened; imported history keeps its own time
 * @param state     where it stands
 */
public record Charge(
        UUID id,
        UUID dossierId,
        String fee,
        FeeKind kind,
        long amount,
        DueWhen dueWhen,
        Instant raisedAt,
        ChargeState state) {

    public Charge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dossierId, "dossierId");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(kind, "kind");
        Dong.payable(amount);
        Objects.requireNonNull(dueWhen, "dueWhen");
        Objects.requireNonNull(raisedAt, "raisedAt");
        Objects.requireNonNull(state, "state");
    }

    /** Whether it is still owed. */
    public boolean isOpen() {
        return state == ChargeState.OPEN;
    }

    /** The charge after that action; {@code IllegalStateException} where {@link ChargeTransitions} forbids it. */
    public Charge after(ChargeAction action) {
        ChargeState next = ChargeTransitions.next(state, action)
                .orElseThrow(() -> new IllegalStateException("charge " + id + " is " + state + ": no " + action));
        return new Charge(id, dossierId, fee, kind, amount, dueWhen, raisedAt, next);
    }

    /** The charge as the events tell it. */
    public vn.motcua.events.payment.Charge toFact() {
        return new vn.motcua.events.payment.Charge(id, fee, kind, amount, dueWhen);
    }
}
