package vn.motcua.payment.settlement;

/** Where a payment stands; {@link PaymentTransitions} says how it gets there. */
public enum PaymentState {
    /** Written down, nothing asked of the payer yet. */
    CREATED,
    /** The payer was sent to the gateway; its answer is awaited. */
    PENDING,
    /** The money was taken. Final: a payment never ceases to be paid. */
    PAID,
    /** The gateway said that no money was taken. */
    FAILED,
    /** The gateway said nothing in time. */
    EXPIRED
}
