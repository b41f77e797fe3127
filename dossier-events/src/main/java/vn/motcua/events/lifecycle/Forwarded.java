package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The dossier was handed to the agency that decides (national status 4).
 *
 * @param dossier     the dossier's code
 * @param agency      the code of that agency
 * @param forwardedAt when
 * @param latestBy    the latest moment the law allows (NĐ 61/2018, 18.2)
 * @param forwardedBy who
 */
public record Forwarded(
        String dossier,
        String agency,
        Instant forwardedAt,
        Instant latestBy,
        Performer forwardedBy) implements DossierEvent {
}
