package vn.motcua.reporting.fact;

/** What the daily roll-ups count; each on the day on which it happened, for the person who did it. The last four regard no dossier. */
public enum Measure {
    /** Filed through a portal, on the day of filing. */
    SUBMITTED,
    /** Accepted by the centre. */
    RECEIVED,
    /** Not accepted: an online filing, or what came to the counter. */
    REFUSED,
    /** For the first time every paper that the law wants digitized was in. */
    DIGITIZED,
    /** Decided on a day before the due day. */
    DECIDED_EARLY,
    /** Decided on the due day, in time. */
    DECIDED_ON_TIME,
    /** Decided after the due time. */
    DECIDED_OVERDUE,
    /** The result was collected at the counter. */
    RETURNED_AT_COUNTER,
    /** The result was delivered by the post. */
    RETURNED_BY_POST,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Stopped by the agency. */
    STOPPED,
    /** A payment through a gateway; the amount in whole đồng. */
    PAID_ONLINE,
    /** A payment in cash; the amount in whole đồng. */
    PAID_IN_CASH,
    /** Somebody was helped to open an account on the national portal. */
    HELPED_WITH_ACCOUNT,
    /** Somebody was helped to file online. */
    HELPED_WITH_SUBMISSION,
    /** Somebody was helped to pay online. */
    HELPED_WITH_PAYMENT,
    /** Somebody was helped by telephone. */
    HELPED_BY_TELEPHONE
}
