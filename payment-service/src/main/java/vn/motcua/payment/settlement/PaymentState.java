package vn.motcua.payment.settlement;

/** Where a payment stands; {@link PaymentTransitions} says how it gets there. */
public enum PaymentState {
    /** Written down, nothing asked of the payer yet. */
    CREATED,
    /** The payer was sent to the gateway; its answer is awaited. */
    PENDING,
    /** The money was taken. A payment never ceases to be paid: from here it only goes on to what was refunded of it. */
    PAID,
    /** The gateway said that no money was taken. */
    FAILED,
    /** The gateway said nothing in time. */
    EXPIRED,
    /** Paid, and a part of it was paid back. */
    PARTLY_REFUNDED,
    /** Paid, and all of it was paid back. Final. */
    REFUNDED;

    /** Whether its money was taken: paid, whatever was refunded of it since. */
    public boolean isTaken() {
        return this == PAID || this == PARTLY_REFUNDED || this == REFUNDED;
    }
}
