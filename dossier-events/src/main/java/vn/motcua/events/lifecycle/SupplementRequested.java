package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The agency asked, once and in full, for what is missing (national status 5).
 *
 * @param dossier     the dossier's code
 * @param round       1 for the first request; a second one counts as overdue
 * @param components  the codes of the components to complete
 * @param requestedAt when; the clock stands from here
 * @param requestedBy who
 * @param latestBy    when the first request had to be made (NĐ 61/2018, 19.4); null for a second one
 * @param late        whether it was made later than that; null likewise
 */
public record SupplementRequested(
        String dossier,
        int round,
        List<String> components,
        Instant requestedAt,
        Performer requestedBy,
        @OptionalField Instant latestBy,
        @OptionalField Boolean late) implements DossierEvent {

    public SupplementRequested {
        components = components == null ? List.of() : List.copyOf(components);
    }
}
