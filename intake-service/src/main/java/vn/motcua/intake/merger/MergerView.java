package vn.motcua.intake.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a merger has come.
 *
 * @param unit       the unit that hands over
 * @param effective  the day from which its dossiers move
 * @param state      PLANNED until that day, RUNNING, DONE
 * @param moved      how many dossiers have moved, themselves or what the unit was asked about them
 * @param remaining  how many open dossiers are still with the unit that are to move; null in a list
 * @param leftBehind the first dossiers that could not be moved, each with the reason; order the merger again to retry
 * @param orderedBy  the staff code of whoever ordered it first
 */
public record MergerView(String unit, LocalDate effective, State state, long moved, Long remaining, List<String> leftBehind, String orderedBy,
                         Instant orderedAt, Instant finishedAt) {

    /** Where a merger stands. */
    public enum State {
        /** The day has not come. */
        PLANNED,
        /** Batches are moving. */
        RUNNING,
        /** Every dossier was looked at. */
        DONE
    }

    static MergerView of(Merger merger, Long remaining, LocalDate today) {
        State state = merger.finishedAt() != null ? State.DONE : merger.effective().isAfter(today) ? State.PLANNED : State.RUNNING;
        return new MergerView(merger.unit(), merger.effective(), state, merger.moved(), remaining, merger.leftBehind(), merger.orderedBy(),
                merger.orderedAt(), merger.finishedAt());
    }
}
