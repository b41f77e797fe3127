package vn.motcua.payment.settlement;

/** Why a person must look at a payment before its money goes anywhere. */
public enum ReviewReason {
    /** Another payment had settled one of its charges: paid twice. */
    OVERPAID,
    /** The money came after the payment had expired. */
    LATE,
    /** The money came after the gateway had said that it failed. */
    AFTER_FAILURE,
    /** One of its charges is no longer owed: waived, or the dossier ended. */
    NOT_OWED,
    /** The gateway took another amount than the order's. */
    WRONG_AMOUNT,
    /** The gateway's codes contradict each other or suspect fraud: money may have been taken. */
    UNCLEAR
}
