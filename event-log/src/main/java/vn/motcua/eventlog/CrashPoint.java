package vn.motcua.eventlog;

import org.jboss.logging.Logger;

/**
 * Named places where a fault test halts the process as a power cut would. Off unless the system property
 * {@code motcua.crash-point} names one; {@code name:3} halts at the third time it is reached.
 */
public enum CrashPoint {
    /** A business transaction is committed, its events are not sent yet. */
    AFTER_COMMIT_BEFORE_SEND,
    /** Events are acknowledged by the broker, the outbox still holds them. */
    AFTER_SEND_BEFORE_MARK,
    /** A consumer's effect is committed, its offset is not. */
    AFTER_CONSUME_BEFORE_ACKNOWLEDGE;

    private static final String CHOSEN = System.getProperty("motcua.crash-point", "");
    private static final int EXIT_CODE = 137;

    private int reached;

    /** Halts here if a fault test chose this place. */
    public synchronized void reach() {
        if (CHOSEN.isEmpty() || !CHOSEN.split(":")[0].equals(name())) {
            return;
        }
        reached++;
        int wanted = CHOSEN.contains(":") ? Integer.parseInt(CHOSEN.split(":")[1]) : 1;
        if (reached >= wanted) {
            Logger.getLogger(CrashPoint.class).warnf("halting at %s", this);
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
