package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The agency stopped processing, for a reason kept at intake (national status 8).
 *
 * @param dossier   the dossier's code
 * @param stoppedAt when
 * @param stoppedBy who
 * @param originalsReturned the codes of the components whose originals were given back; null where there were none
 */
public record Stopped(
        String dossier,
        Instant stoppedAt,
        Performer stoppedBy,
        @OptionalField List<String> originalsReturned) implements DossierEvent {

    public Stopped {
        originalsReturned = originalsReturned == null ? null : List.copyOf(originalsReturned);
    }
}
