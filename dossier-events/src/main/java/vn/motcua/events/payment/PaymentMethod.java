package vn.motcua.events.payment;

/** How money was paid. */
public enum PaymentMethod {
    /** Through a payment gateway. */
    ONLINE,
    /** In cash at the counter. */
    CASH
}
