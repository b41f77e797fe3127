package vn.motcua.payment.settlement;

/** What can happen to a payment. */
public enum PaymentAction {
    /** The payer is sent to the gateway. */
    SEND,
    /** Money was taken: cash in the drawer, or the gateway's signed word. */
    TAKE,
    /** The gateway's signed word that nothing was taken. */
    DECLINE,
    /** Its time, and the grace after it, ran out. */
    EXPIRE,
    /** A refund of a part of it is done. */
    REFUND_PART,
    /** A refund of all that was left of it is done. */
    REFUND_REST
}
