package vn.motcua.local.replay.history;

import java.time.LocalDateTime;

import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ReturnedBy;

/** What belongs to a step beyond when and who. */
public sealed interface Detail permits Bill, Detail.Paper, Detail.Decision, Detail.Appointment, Detail.HandOut,
        Detail.Score, Detail.Help {

    /**
     * A component that is scanned, asked for or handed in again.
     *
     * @param component its code
     * @param digitize  whether a paper copy of it is scanned
     * @param pages     how many pages the scan has
     */
    record Paper(String component, boolean digitize, int pages) implements Detail {
    }

    /**
     * What the agency decided.
     *
     * @param outcome    granted or turned down
     * @param electronic whether the result is a signed file
     */
    record Decision(Outcome outcome, boolean electronic) implements Detail {
    }

    /**
     * The new day that was named with the apology.
     *
     * @param at that moment, in Vietnamese local time
     */
    record Appointment(LocalDateTime at) implements Detail {
    }

    /**
     * How the result was handed out.
     *
     * @param by at the counter or by post
     */
    record HandOut(ReturnedBy by) implements Detail {
    }

    /**
     * How the applicant rated the service.
     *
     * @param value 1 to 5
     */
    record Score(int value) implements Detail {
    }

    /**
     * Help with the electronic services.
     *
     * @param kind       with what
     * @param forDossier whether it was for this dossier rather than for none
     */
    record Help(AssistanceKind kind, boolean forDossier) implements Detail {
    }
}
