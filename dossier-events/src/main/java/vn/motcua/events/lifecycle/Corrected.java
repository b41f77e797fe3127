package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * A mistake in the result was corrected; the dossier is not reopened and its timeliness stays.
 *
 * @param dossier         the dossier's code
 * @param correction      the number of the correction within the dossier, from 1
 * @param resultDocuments what is valid now
 * @param correctedAt     when
 * @param correctedBy     who
 */
public record Corrected(
        String dossier,
        int correction,
        List<ResultDocument> resultDocuments,
        Instant correctedAt,
        Performer correctedBy) implements DossierEvent {

    public Corrected {
        resultDocuments = resultDocuments == null ? List.of() : List.copyOf(resultDocuments);
    }
}
