package vn.motcua.events.lifecycle;

/** Why a due time is counted again. */
public enum RecountCause {
    /** Days off or make-up days. */
    CALENDAR,
    /** The working hours of the agency. */
    HOURS
}
