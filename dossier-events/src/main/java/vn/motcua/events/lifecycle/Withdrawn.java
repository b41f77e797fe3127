package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The applicant took the dossier back (national status 7).
 *
 * @param dossier     the dossier's code
 * @param withdrawnAt when
 * @param withdrawnBy who recorded it
 */
public record Withdrawn(
        String dossier,
        Instant withdrawnAt,
        Performer withdrawnBy) implements DossierEvent {
}
