package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The centre apologised and named a new day, once (NĐ 61/2018, 19.9). Lateness is still measured by the adjusted due time.
 *
 * @param dossier       the dossier's code
 * @param dueAt         the due time that will be missed
 * @param appointedAt   the new appointment
 * @param rescheduledAt when the apology was made
 * @param rescheduledBy who
 */
public record Rescheduled(
        String dossier,
        Instant dueAt,
        Instant appointedAt,
        Instant rescheduledAt,
        Performer rescheduledBy) implements DossierEvent {
}
