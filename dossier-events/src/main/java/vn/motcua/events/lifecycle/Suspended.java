package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The clock was stopped for another reason, kept at intake; the national status stays 4.
 *
 * @param dossier     the dossier's code
 * @param suspendedAt when
 * @param suspendedBy who
 */
public record Suspended(
        String dossier,
        Instant suspendedAt,
        Performer suspendedBy) implements DossierEvent {
}
