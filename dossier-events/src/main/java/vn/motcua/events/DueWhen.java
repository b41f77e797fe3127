package vn.motcua.events;

/** The moment by which a fee must be paid. */
public enum DueWhen {
    /** Before the dossier may be forwarded. */
    INTAKE,
    /** While the clock is paused for a financial obligation. */
    OBLIGATION,
    /** Before the result is handed out. */
    RETURN
}
