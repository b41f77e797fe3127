package vn.motcua.payment.gateway;

/** What a gateway is told about its notice; each protocol has its own codes for it. */
public enum NoticeVerdict {
    /** Taken note of. */
    CONFIRMED,
    /** Known before; nothing changed. */
    ALREADY_CONFIRMED,
    /** There is no such order. */
    ORDER_UNKNOWN,
    /** The order is for another amount; nothing changed. */
    AMOUNT_DIFFERS
}
