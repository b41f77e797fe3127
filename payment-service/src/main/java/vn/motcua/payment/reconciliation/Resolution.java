package vn.motcua.payment.reconciliation;

/** What may be done about a difference; {@link Resolutions} says about which. */
public enum Resolution {
    /** The place holds more than the books say: it becomes an overpayment, until it is known whose it is. */
    HOLD_FOR_PAYER,
    /** The place holds more or less than the books say, and nobody will make it good: it goes to the differences. */
    WRITE_OFF,
    /** The gateway took the money of an order that waits, failed or expired here: the payment is taken as if the gateway had called. */
    TAKE_PAYMENT
}
