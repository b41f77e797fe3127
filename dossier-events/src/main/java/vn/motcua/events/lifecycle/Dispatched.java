package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The result was handed to the post; it is returned when the applicant has it.
 *
 * @param dossier      the dossier's code
 * @param consignment  the post's number of the consignment
 * @param dispatchedAt when
 * @param dispatchedBy who
 */
public record Dispatched(
        String dossier,
        String consignment,
        Instant dispatchedAt,
        Performer dispatchedBy) implements DossierEvent {
}
