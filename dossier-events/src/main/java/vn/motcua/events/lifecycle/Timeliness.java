package vn.motcua.events.lifecycle;

/** The decision time compared with the adjusted due time. */
public enum Timeliness {
    /** Decided on a calendar day before the due day. */
    EARLY,
    /** Decided on the due day, at or before the due time. */
    ON_TIME,
    /** Decided after the due time, or after a second supplement request, which counts as overdue. */
    OVERDUE
}
