package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The agency stopped processing, for a reason kept at intake (national status 8).
 *
 * @param dossier   the dossier's code
 * @param stoppedAt when
 * @param stoppedBy who
 */
public record Stopped(
        String dossier,
        Instant stoppedAt,
        Performer stoppedBy) implements DossierEvent {
}
