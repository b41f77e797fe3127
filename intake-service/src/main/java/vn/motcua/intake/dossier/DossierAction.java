package vn.motcua.intake.dossier;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    /** Turn away what comes to the counter or by post. */
    REFUSE_AT_COUNTER,
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
    /** Give it to a person of the agency. */
    ASSIGN,
    /** Ask a coordinating agency. */
    REQUEST_OPINION,
    /** Answer as a coordinating agency. */
    GIVE_OPINION,
    /** Count the due time again after a change of the calendar. */
    RECOUNT,
    /** Move it to the successor of its agency. */
    TRANSFER,
    /** Move what its coordinating agency was asked to that agency's successor. */
    TRANSFER_OPINION,
    /** Remind somebody of it. */
    REMIND,
    /** Tell that it stands still. */
    TELL_STANDSTILL,
    /** Decide. */
    DECIDE,
    /** Correct the result. */
    CORRECT,
    /** Hand the result to the post. */
    DISPATCH,
    /** Note that the post did not meet the applicant. */
    FAIL_DELIVERY,
    /** Take the result back from the post. */
    SEND_BACK,
    /** Hand out the result. */
    RETURN,
    /** Take the dossier back. */
    WITHDRAW,
    /** Stop processing. */
    STOP,
    /** Rate the service. */
    RATE;

    /** What follows from facts of other services, from the calendar or from an operation on a whole agency; nobody asks for it. */
    private static final Set<DossierAction> BY_THE_SYSTEM =
            EnumSet.of(SETTLE_OBLIGATION, RECOUNT, TRANSFER, TRANSFER_OPINION, REMIND, TELL_STANDSTILL);

    /** Whether a person asks for it, dossier by dossier. */
    public boolean isAsked() {
        return !BY_THE_SYSTEM.contains(this);
    }

    /** The name on the wire, for instance {@code request-supplement}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
