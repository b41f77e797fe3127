package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * What was missing came in; the dossier is in progress again (national status 4).
 *
 * @param dossier    the dossier's code
 * @param round      the round it answers
 * @param components the papers handed in now
 * @param receivedAt when
 * @param receivedBy who
 * @param countsFrom when the term counts again
 * @param dueAt      the new due time
 */
public record SupplementReceived(
        String dossier,
        int round,
        List<Component> components,
        Instant receivedAt,
        Performer receivedBy,
        Instant countsFrom,
        Instant dueAt) implements DossierEvent {

    public SupplementReceived {
        components = components == null ? List.of() : List.copyOf(components);
    }
}
