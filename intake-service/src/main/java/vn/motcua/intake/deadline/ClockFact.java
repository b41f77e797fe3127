package vn.motcua.intake.deadline;

import java.time.Instant;

/**
 * Something that moved a dossier's clock; the only thing that is stored of a deadline, everything else is derived.
 *
 * @param kind what happened
 * @param at   when
 */
public record ClockFact(Kind kind, Instant at) {

    /** What can move a clock. */
    public enum Kind {
        /** The dossier was received: the clock starts. */
        RECEIVED(null),
        /** A supplement was asked for: the clock stands. */
        SUPPLEMENT_REQUESTED(null),
        /** The supplement came in. */
        SUPPLEMENT_RECEIVED(SUPPLEMENT_REQUESTED),
        /** A notice of a financial obligation went out: the clock stands. */
        OBLIGATION_REQUESTED(null),
        /** The obligation was paid. */
        OBLIGATION_PAID(OBLIGATION_REQUESTED),
        /** The agency suspended the dossier: the clock stands. */
        SUSPENDED(null),
        /** The reason for the suspension is gone. */
        RESUMED(SUSPENDED);

        private final Kind ends;

        Kind(Kind ends) {
            this.ends = ends;
        }

        /** The pause that this fact ends; null where it begins one or starts the clock. */
        public Kind ends() {
            return ends;
        }
    }
}
