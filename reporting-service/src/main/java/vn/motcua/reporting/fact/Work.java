package vn.motcua.reporting.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/**
 * One thing that was done, when, and by whom.
 *
 * @param at       when, in microseconds: what the database can hold, so that a fact read back equals the fact written
 * @param staff    the staff code; null when an applicant or a system did it
 * @param employer who employed that person then
 * @param unit     the unit on whose behalf; null for an applicant or a system
 */
public record Work(Instant at, String staff, Employer employer, String unit) {

    public Work {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(employer, "employer");
    }

    /** The work that an event tells of; an event that names nobody was done by a system. */
    public static Work of(Instant at, Performer by) {
        Performer performer = by == null ? Performer.system() : by;
        return new Work(at, performer.staff(), performer.employer(), performer.unit());
    }
}
