package vn.motcua.payment.ledger;

/** Why something is booked. An occasion books once for its source; {@link Bookings} says what. */
public enum Occasion {
    /** A payment settled charges. Source: the payment. */
    SETTLED,
    /** Money came that settles nothing by itself. Source: the review item. */
    TAKEN_FOR_REVIEW,
    /** Money under review settled charges after all. Source: the review item. */
    APPLIED,
    /** Money under review that nobody claims went to the state. Source: the review item. */
    ACCEPTED,
    /** A refund was approved: its money is the payer's again. Source: the refund. */
    REFUND_APPROVED,
    /** A refund was approved of money that its owner has already. Source: the refund. */
    REFUND_CLAIMED,
    /** A refund was paid. Source: the refund. */
    REFUND_PAID,
    /** The Treasury paid a refund of money that it had already. Source: the refund. */
    CLAIM_PAID,
    /** A difference to a gateway's statement was resolved. Source: the resolution. */
    RECONCILED
}
