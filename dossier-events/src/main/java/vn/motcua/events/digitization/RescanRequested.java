package vn.motcua.events.digitization;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * A scan cannot be kept, so that the paper is missing again: whoever has the paper scans it once more.
 *
 * @param dossier     the dossier's code
 * @param component   the component's code
 * @param reason      what is wrong with the scan
 * @param requestedAt when
 * @param requestedBy who found it; a system where a rule did
 */
public record RescanRequested(
        String dossier,
        String component,
        RescanReason reason,
        Instant requestedAt,
        Performer requestedBy) implements DossierEvent {
}
