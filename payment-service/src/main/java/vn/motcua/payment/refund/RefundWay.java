package vn.motcua.payment.refund;

/** How a refund is paid. */
public enum RefundWay {
    /** Through the gateway that took the money. */
    GATEWAY,
    /** By a person, with a slip. */
    MANUAL
}
