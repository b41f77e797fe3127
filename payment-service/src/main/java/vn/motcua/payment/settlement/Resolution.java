package vn.motcua.payment.settlement;

/** What may become of money in the review queue; {@link Resolutions} says of which. */
public enum Resolution {
    /** The payer gets it back. */
    REFUND,
    /** It settles open charges of exactly its amount. */
    APPLY,
    /** Nobody claims it, and it goes to the state; or no money had been taken after all. */
    ACCEPT
}
