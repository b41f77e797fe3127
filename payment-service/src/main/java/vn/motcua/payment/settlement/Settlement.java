package vn.motcua.payment.settlement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.motcua.events.DueWhen;
import vn.motcua.events.payment.Paid;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeAction;
import vn.motcua.payment.charge.ChargeState;

/**
 * What follows from money that was taken: it settles all charges of its payment, or none of them and goes to review.
 * Attempts may be many; settlement is one.
 *
 * @param payment the payment, now PAID
 * @param account the dossier's account after it
 * @param settled the charges it settled; empty where it goes to review
 * @param review  why a person must look at it; empty where it settled
 */
public record Settlement(Payment payment, Account account, List<Charge> settled, Optional<ReviewReason> review) {

    /**
     * Decides it.
     *
     * @param payment       the payment as it was before the money came
     * @param account       the dossier's account with at least the pinned charges and all open ones
     * @param paidAt        when the payer paid
     * @param transactionNo the gateway's number; null for cash
     */
    public static Settlement of(Payment payment, Account account, Instant paidAt, String transactionNo) {
        Payment paid = payment.taken(paidAt, transactionNo);
        List<Charge> pinned = account.chargesOf(payment.charges());
        Optional<ReviewReason> review = doubt(payment.state(), pinned);
        if (review.isPresent()) {
            return new Settlement(paid, account, List.of(), review);
        }
        List<Charge> settled = pinned.stream().map(c -> c.after(ChargeAction.SETTLE)).toList();
        return new Settlement(paid, account.with(settled), settled, Optional.empty());
    }

    private static Optional<ReviewReason> doubt(PaymentState before, List<Charge> pinned) {
        if (pinned.stream().anyMatch(c -> c.state() == ChargeState.SETTLED)) {
            return Optional.of(ReviewReason.OVERPAID);
        }
        if (!pinned.stream().allMatch(Charge::isOpen)) {
            return Optional.of(ReviewReason.NOT_OWED);
        }
        return switch (before) {
            case EXPIRED -> Optional.of(ReviewReason.LATE);
            case FAILED -> Optional.of(ReviewReason.AFTER_FAILURE);
            case CREATED, PENDING, PAID, PARTLY_REFUNDED, REFUNDED -> Optional.empty();
        };
    }

    /** The event that tells it; only where something was settled. */
    public Paid event() {
        if (settled.isEmpty()) {
            throw new IllegalStateException("payment " + payment.id() + " settled nothing: there is nothing to tell");
        }
        return new Paid(payment.dossier(), payment.id(), settled.stream().map(Charge::toFact).toList(),
                payment.amount(), payment.method(), payment.gateway(), payment.paidAt(), payment.collectedBy(),
                account.owed(DueWhen.INTAKE), account.owed(DueWhen.OBLIGATION));
    }
}
