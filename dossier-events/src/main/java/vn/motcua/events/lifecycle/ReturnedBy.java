package vn.motcua.events.lifecycle;

/** How the result reached the applicant. */
public enum ReturnedBy {
    /** Collected at the counter. */
    COUNTER,
    /** Delivered by the post. */
    POST
}
