package vn.motcua.intake.lookup;

import vn.motcua.intake.dossier.DossierStatus;

/** How far a dossier has come, as told to anyone who has its code (TT 01/2018, 16.2.d). */
public enum CompletionLevel {
    /** Filed, not answered yet. */
    SUBMITTED,
    /** Accepted. */
    RECEIVED,
    /** With the agency. */
    IN_PROGRESS,
    /** Waiting for something from the applicant. */
    WAITING_FOR_APPLICANT,
    /** Decided; the result can be collected. */
    RESULT_READY,
    /** The result was handed out. */
    RETURNED,
    /** Ended without a result. */
    CLOSED;

    static CompletionLevel of(DossierStatus status) {
        return switch (status) {
            case SUBMITTED -> SUBMITTED;
            case RECEIVED -> RECEIVED;
            case IN_PROGRESS -> IN_PROGRESS;
            case SUPPLEMENT_REQUESTED, OBLIGATION_DUE -> WAITING_FOR_APPLICANT;
            case DECIDED -> RESULT_READY;
            case RETURNED -> RETURNED;
            case REFUSED, WITHDRAWN, STOPPED -> CLOSED;
        };
    }
}
