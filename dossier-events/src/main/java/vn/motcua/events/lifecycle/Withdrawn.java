package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The applicant took the dossier back (national status 7).
 *
 * @param dossier     the dossier's code
 * @param withdrawnAt when
 * @param withdrawnBy who recorded it
 * @param originalsReturned the codes of the components whose originals were given back; null where there were none
 */
public record Withdrawn(
        String dossier,
        Instant withdrawnAt,
        Performer withdrawnBy,
        @OptionalField List<String> originalsReturned) implements DossierEvent {

    public Withdrawn {
        originalsReturned = originalsReturned == null ? null : List.copyOf(originalsReturned);
    }
}
