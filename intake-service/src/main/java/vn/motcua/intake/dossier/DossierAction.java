package vn.motcua.intake.dossier;

import java.util.Locale;

/** What can be done with a dossier. */
public enum DossierAction {
    /** File online. */
    SUBMIT,
    /** Receive at the counter or by post. */
    RECEIVE,
    /** Accept an online filing. */
    ACCEPT,
    /** Turn an online filing away. */
    REFUSE,
    /** Hand over to the agency. */
    FORWARD,
    /** Ask for what is missing. */
    REQUEST_SUPPLEMENT,
    /** Take in what was missing. */
    RECEIVE_SUPPLEMENT,
    /** Ask for a financial obligation to be met. */
    REQUEST_OBLIGATION,
    /** Take note that it was met. */
    SETTLE_OBLIGATION,
    /** Stop the clock for another reason. */
    SUSPEND,
    /** Let the clock run again. */
    RESUME,
    /** Apologise and name a new day. */
    RESCHEDULE,
    /** Decide. */
    DECIDE,
    /** Hand out the result. */
    RETURN,
    /** Take the dossier back. */
    WITHDRAW,
    /** Stop processing. */
    STOP,
    /** Rate the service. */
    RATE;

    /** The name on the wire, for instance {@code request-supplement}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
