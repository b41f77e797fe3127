package vn.motcua.payment.ledger;

/** Why something is booked. An occasion books once for its source; {@link Bookings} says what. */
public enum Occasion {
    /** A payment settled charges. Source: the payment. */
    SETTLED,
    /** Money came that settles nothing by itself. Source: the review item. */
    TAKEN_FOR_REVIEW
}
