package vn.motcua.payment.charge;

/** What can happen to a charge. */
public enum ChargeAction {
    /** A payment covers it. */
    SETTLE,
    /** The law waives it. */
    EXEMPT,
    /** The dossier was refused, withdrawn or stopped. */
    CANCEL
}
