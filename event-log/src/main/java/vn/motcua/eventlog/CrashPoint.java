package vn.motcua.eventlog;

import vn.motcua.kit.CrashPoints;

/** Where a fault test halts the event log as a power cut would. */
public enum CrashPoint {
    /** A business transaction is committed, its events are not sent yet. */
    AFTER_COMMIT_BEFORE_SEND,
    /** Events are acknowledged by the broker, the outbox still holds them. */
    AFTER_SEND_BEFORE_MARK,
    /** A consumer's effect is committed, its offset is not. */
    AFTER_CONSUME_BEFORE_ACKNOWLEDGE;

    /** Halts here if a fault test chose this place. */
    public void reach() {
        CrashPoints.reach(name());
    }
}
