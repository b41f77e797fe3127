package vn.motcua.events.lifecycle;

/** The unit in which a procedure's term is counted. */
public enum TermUnit {
    /** Working hours; eight make a working day. */
    WORKING_HOURS,
    /** Working days. */
    WORKING_DAYS,
    /** Calendar days; a due day off rolls forward. */
    CALENDAR_DAYS,
    /** Months; a due day off rolls forward. */
    MONTHS
}
