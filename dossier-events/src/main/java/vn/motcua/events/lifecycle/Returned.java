package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The result reached the applicant (national status 10).
 *
 * @param dossier    the dossier's code
 * @param by         at the counter or by post
 * @param returnedAt when
 * @param returnedBy who
 */
public record Returned(
        String dossier,
        ReturnedBy by,
        Instant returnedAt,
        Performer returnedBy) implements DossierEvent {
}
