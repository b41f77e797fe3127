package vn.motcua.payment.refund;

/** What can happen to a refund. */
public enum RefundAction {
    /** Another person approves it; the money is still with us. */
    APPROVE,
    /** Another person approves it; the money was handed to its owner before. */
    CLAIM,
    /** Another person says no. */
    TURN_DOWN,
    /** The gateway is asked for it. */
    SEND,
    /** The gateway's word that it pays. */
    CONFIRM,
    /** The gateway's word that it will not pay. */
    REJECT,
    /** A person paid it, and has a slip. */
    PAY_OUT,
    /** The Treasury paid it to the payer, and gave a slip. */
    TREASURY_PAYS
}
