package vn.motcua.events.digitization;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * A component was taken from the owner's electronic store instead of being scanned.
 *
 * @param dossier       the dossier's code
 * @param component     the component's code
 * @param sha256        the content hash of the reused file
 * @param sourceDossier the dossier it was first digitized for
 * @param reusedAt      when
 * @param reusedBy      who
 */
public record PaperReused(
        String dossier,
        String component,
        String sha256,
        String sourceDossier,
        Instant reusedAt,
        Performer reusedBy) implements DossierEvent {
}
