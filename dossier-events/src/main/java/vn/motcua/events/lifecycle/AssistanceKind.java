package vn.motcua.events.lifecycle;

/** With what a person was helped. */
public enum AssistanceKind {
    /** An account on the national portal. */
    ACCOUNT_OPENED,
    /** Filing online. */
    ONLINE_SUBMISSION,
    /** Paying online. */
    ONLINE_PAYMENT,
    /** By telephone. */
    HOTLINE_CALL
}
