package vn.motcua.intake.deadline;

/** At what time of the due day a term of working days ends; a policy of the unit. */
public enum DuePolicy {
    /** At the time of day at which it began: Monday 09:15 plus 5 days is next Monday 09:15. */
    SAME_TIME,
    /** At closing time of the due day. */
    END_OF_DAY
}
