package vn.motcua.events.lifecycle;

/** Of what somebody must be reminded. */
public enum ReminderKind {
    /** An online filing must be answered soon. */
    ANSWER_DUE,
    /** The result is due soon. */
    DUE_SOON,
    /** The result is due and not there. */
    OVERDUE,
    /** An agency's opinion is due soon. */
    OPINION_DUE,
    /** The result waits and nobody fetches it. */
    UNCOLLECTED
}
