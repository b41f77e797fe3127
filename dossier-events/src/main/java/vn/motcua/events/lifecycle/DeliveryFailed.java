package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The post tried to deliver the result and did not meet the applicant.
 *
 * @param dossier         the dossier's code
 * @param consignment     the post's number of the consignment
 * @param attempt         1 or 2
 * @param attemptedAt     when
 * @param nextAttemptFrom from when the next attempt may be made; null after the last
 * @param attemptedBy     who
 */
public record DeliveryFailed(
        String dossier,
        String consignment,
        int attempt,
        Instant attemptedAt,
        @OptionalField Instant nextAttemptFrom,
        Performer attemptedBy) implements DossierEvent {
}
