package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The agency that was asked for its opinion was merged or split: its successor answers, or nobody does, where the successor is the
 * lead agency itself.
 *
 * @param dossier         the dossier's code
 * @param consultation    the number of the consultation within the dossier, from 1
 * @param fromCoordinator the code of the agency that was asked until then
 * @param toCoordinator   the code of its successor
 * @param closed          whether the question ended with that, because the successor is the lead agency
 * @param dueAt           when the opinion is due under the successor's hours; null where the question is closed
 * @param transferredAt   when
 * @param transferredBy   who
 */
public record OpinionTransferred(
        String dossier,
        int consultation,
        String fromCoordinator,
        String toCoordinator,
        boolean closed,
        @OptionalField Instant dueAt,
        Instant transferredAt,
        Performer transferredBy) implements DossierEvent {
}
