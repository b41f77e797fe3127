package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The agency was merged or split: the dossier moved to its successor, with its history and under its old code.
 *
 * @param dossier       the dossier's code
 * @param fromAgency    the code of the agency until then
 * @param toAgency      the code of its successor
 * @param dueAt         the due time under the successor's hours; null while nothing was received
 * @param transferredAt when
 * @param transferredBy who
 */
public record Transferred(
        String dossier,
        String fromAgency,
        String toAgency,
        @OptionalField Instant dueAt,
        Instant transferredAt,
        Performer transferredBy) implements DossierEvent {
}
