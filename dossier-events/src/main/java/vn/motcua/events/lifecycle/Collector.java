package vn.motcua.events.lifecycle;

/** Who fetched a result. */
public enum Collector {
    /** The applicant. */
    APPLICANT,
    /** Somebody with a written authority. */
    AUTHORISED
}
