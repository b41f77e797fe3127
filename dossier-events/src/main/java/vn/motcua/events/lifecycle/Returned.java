package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The result reached the applicant (national status 10).
 *
 * @param dossier           the dossier's code
 * @param by                at the counter or by post
 * @param returnedAt        when
 * @param returnedBy        who
 * @param collectedBy       the applicant or somebody he authorised; null where that is not known
 * @param originalsReturned the codes of the components whose originals were given back (NĐ 61/2018, 20.2); null where there were none
 * @param consignment       the post's number of the consignment; null at the counter
 */
public record Returned(
        String dossier,
        ReturnedBy by,
        Instant returnedAt,
        Performer returnedBy,
        @OptionalField Collector collectedBy,
        @OptionalField List<String> originalsReturned,
        @OptionalField String consignment) implements DossierEvent {

    public Returned {
        originalsReturned = originalsReturned == null ? null : List.copyOf(originalsReturned);
    }
}
