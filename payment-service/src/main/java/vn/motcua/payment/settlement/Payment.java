package vn.motcua.payment.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Performer;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.Dong;

/**
 * One attempt to pay. It pins the charges it is for, so that its amount never drifts from what the payer was shown.
 *
 * @param id            the payment's id (UUIDv7)
 * @param dossierId     the dossier's id
 * @param dossier       the dossier's code
 * @param method        online or cash
 * @param gateway       the gateway's name; null for cash
 * @param reference     our order number at the gateway; null for cash and for imported history
 * @param dueWhen       the moment whose charges it pays
 * @param charges       the ids of the pinned charges, at least one
 * @param amount        their sum, whole đồng
 * @param createdAt     when it was started
 * @param expiresAt     until when the payer may pay; null where nobody is waited for
 * @param state         where it stands
 * @param paidAt        when the payer paid; null until then
 * @param transactionNo the gateway's own number of the transaction; null until then and for cash
 * @param collectedBy   who took the cash; the applicant for online payments
 */
public record Payment(
        UUID id,
        UUID dossierId,
        String dossier,
        PaymentMethod method,
        String gateway,
        String reference,
        DueWhen dueWhen,
        List<UUID> charges,
        long amount,
        Instant createdAt,
        Instant expiresAt,
        PaymentState state,
        Instant paidAt,
        String transactionNo,
        Performer collectedBy) {

    public Payment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        charges = List.copyOf(charges);
        Dong.payable(amount);
        if (charges.isEmpty()) {
            throw new IllegalArgumentException("a payment is for at least one charge");
        }
        if ((method == PaymentMethod.ONLINE) != (gateway != null)) {
            throw new IllegalArgumentException("exactly the online payments have a gateway");
        }
        if (state.isTaken() != (paidAt != null)) {
            throw new IllegalArgumentException("exactly a paid payment has a time of payment");
        }
    }

    /** A payment through a gateway, not sent yet. */
    public static Payment online(UUID id, String dossier, String gateway, String reference, List<Charge> charges,
                                 Instant createdAt, Instant expiresAt) {
        return created(id, dossier, PaymentMethod.ONLINE, gateway, reference, charges, createdAt, expiresAt,
                Performer.applicant());
    }

    /** A payment in cash, not taken yet. */
    public static Payment cash(UUID id, String dossier, List<Charge> charges, Instant createdAt, Performer cashier) {
        return created(id, dossier, PaymentMethod.CASH, null, null, charges, createdAt, null, cashier);
    }

    private static Payment created(UUID id, String dossier, PaymentMethod method, String gateway, String reference,
                                   List<Charge> charges, Instant createdAt, Instant expiresAt, Performer by) {
        Charge first = charges.get(0);
        return new Payment(id, first.dossierId(), dossier, method, gateway, reference, first.dueWhen(),
                charges.stream().map(Charge::id).toList(), Dong.sum(charges), createdAt, expiresAt,
                PaymentState.CREATED, null, null, by);
    }

    /** The payment once the payer is at the gateway. */
    public Payment sent() {
        return moved(PaymentAction.SEND, null, transactionNo);
    }

    /** The payment once the money was taken. */
    public Payment taken(Instant at, String transaction) {
        return moved(PaymentAction.TAKE, Objects.requireNonNull(at, "at"), transaction);
    }

    /** The payment once the gateway said that nothing was taken. */
    public Payment declined(String transaction) {
        return moved(PaymentAction.DECLINE, null, transaction);
    }

    /** The payment once its time ran out. */
    public Payment expired() {
        return moved(PaymentAction.EXPIRE, null, transactionNo);
    }

    /**
     * The payment once so much of it was paid back.
     *
     * @param total what was paid back in all, whole đồng, at least 1
     */
    public Payment refunded(long total) {
        Dong.payable(total);
        return state == PaymentState.REFUNDED ? this
                : moved(total < amount ? PaymentAction.REFUND_PART : PaymentAction.REFUND_REST, paidAt, transactionNo);
    }

    private Payment moved(PaymentAction action, Instant paid, String transaction) {
        PaymentState next = PaymentTransitions.next(state, action)
                .orElseThrow(() -> new IllegalStateException("payment " + id + " is " + state + ": no " + action));
        return new Payment(id, dossierId, dossier, method, gateway, reference, dueWhen, charges, amount, createdAt,
                expiresAt, next, paid, transaction, collectedBy);
    }
}
