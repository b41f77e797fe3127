package vn.motcua.events.lifecycle;

/** What the agency decided. */
public enum Outcome {
    /** The request is granted. */
    APPROVED,
    /** The request is turned down, with a reason kept at intake. */
    REJECTED
}
