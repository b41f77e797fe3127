package vn.motcua.events.lifecycle;

/** Why a paused clock runs again. */
public enum ResumeReason {
    /** The financial obligation was paid. */
    OBLIGATION_PAID,
    /** The reason for the suspension is gone. */
    SUSPENSION_ENDED
}
