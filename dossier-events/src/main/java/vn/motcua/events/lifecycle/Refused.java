package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The centre did not accept an online filing (national status 3); the reason is kept at intake.
 *
 * @param dossier   the dossier's code
 * @param refusedAt when
 * @param refusedBy who
 */
public record Refused(
        String dossier,
        Instant refusedAt,
        Performer refusedBy) implements DossierEvent {
}
