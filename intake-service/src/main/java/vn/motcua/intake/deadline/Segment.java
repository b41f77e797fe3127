package vn.motcua.intake.deadline;

import java.time.Instant;

/**
 * A stretch of a dossier's time and what it meant for the term.
 *
 * @param kind            what the clock did
 * @param why             what made it do so
 * @param from            its beginning
 * @param to              its end; null while it lasts
 * @param countedMinutes  how much of the term it used up: working minutes for terms of hours and working days, minutes of
 *                        the clock for calendar days and months; 0 where nothing counted
 * @param calendarVersion the editions of the year lists and of the unit's hours it was counted on, for instance
 *                        {@code 2021.1+2022.4+hours.1}: the list of 2022 as the fourth edition of the calendar left it
 */
public record Segment(Kind kind, Why why, Instant from, Instant to, long countedMinutes, String calendarVersion) {

    /** What the clock did. */
    public enum Kind {
        /** It had not begun: the unit was closed. */
        WAITING,
        /** It ran. */
        COUNTING,
        /** It stood. */
        PAUSED,
        /** It ran, but the term began afresh afterwards. */
        DISCARDED,
        /** It had run out before; nothing changes the due time any more. */
        EXPIRED
    }

    /** What made it do so. */
    public enum Why {
        /** Received outside hours, before the day's opening. */
        BEFORE_OPENING,
        /** Received during the break. */
        AT_LUNCH,
        /** Received after closing. */
        AFTER_CLOSING,
        /** Received on a weekend or holiday. */
        DAY_OFF,
        /** Received after the procedure's cut-off. */
        AFTER_CUT_OFF,
        /** The term runs. */
        TERM_RUNS,
        /** The term runs again after a pause. */
        TERM_GOES_ON,
        /** The term runs afresh after a supplement (NĐ 61/2018, 19.4). */
        TERM_AFRESH,
        /** Waiting for a supplement. */
        SUPPLEMENT,
        /** Waiting for a financial obligation to be paid. */
        OBLIGATION,
        /** Suspended by the agency. */
        SUSPENSION
    }

    /** The same stretch, where the term began afresh afterwards. */
    Segment discarded() {
        return new Segment(Kind.DISCARDED, why, from, to, 0, calendarVersion);
    }
}
