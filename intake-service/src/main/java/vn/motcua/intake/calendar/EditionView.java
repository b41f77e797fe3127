package vn.motcua.intake.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition of the calendar: who made it, when, why, what it changed, and how far the recount of open deadlines is.
 *
 * @param edition   its number
 * @param reason    why
 * @param changedBy who: a staff code, or {@code system} for what came with the software
 * @param changedAt when
 * @param changes   what it changed; absent in lists
 * @param recount   how far the recount is; absent where no deadline can be touched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionView(int edition, String reason, String changedBy, Instant changedAt, ChangeSummary changes, Recount recount) {

    /** The most dossiers that are named where deadlines could not be counted again. */
    static final int MOST_NAMED = 200;

    EditionView with(Recount progress) {
        return new EditionView(edition, reason, changedBy, changedAt, changes, progress);
    }

    /** How far a recount is. */
    @Schema(name = "RecountState")
    public enum State {
        /** Nobody has begun. */
        WAITING,
        /** Deadlines are being counted again. */
        RUNNING,
        /** All were; a second look is due for those that were written meanwhile by a replica that did not know the edition yet. */
        SETTLING,
        /** Finished. */
        DONE
    }

    /**
     * How far a recount is.
     *
     * @param examined     how many open deadlines were looked at
     * @param moved        how many of them changed
     * @param notRecounted dossiers whose deadline could not be counted, mostly for want of a year's calendar; they keep the old one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RecountProgress")
    public record Recount(State state, long examined, long moved, List<String> notRecounted, Instant startedAt, Instant finishedAt) {

        Recount naming(List<String> codes) {
            return new Recount(state, examined, moved, codes, startedAt, finishedAt);
        }
    }
}
