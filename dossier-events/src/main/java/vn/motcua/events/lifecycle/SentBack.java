package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * Both attempts failed: the post brought the result back, where the applicant can collect it.
 *
 * @param dossier     the dossier's code
 * @param consignment the post's number of the consignment
 * @param sentBackAt  when
 * @param sentBackBy  who
 */
public record SentBack(
        String dossier,
        String consignment,
        Instant sentBackAt,
        Performer sentBackBy) implements DossierEvent {
}
