package vn.motcua.payment.charge;

/** Where a charge stands; {@link ChargeTransitions} says how it gets there. */
public enum ChargeState {
    /** Owed. */
    OPEN,
    /** Paid by exactly one payment. */
    SETTLED,
    /** Need not be paid, on a legal basis. */
    EXEMPT,
    /** No longer owed because the dossier ended without a result. */
    CANCELLED
}
