package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * The lead agency asked a coordinating agency for its opinion (NĐ 61/2018, 19.6–7); the dossier's own clock runs on.
 *
 * @param dossier      the dossier's code
 * @param consultation the number of the consultation within the dossier, from 1
 * @param agency       the code of the lead agency
 * @param coordinator  the code of the agency that is asked
 * @param requestedAt  when
 * @param dueAt        when the opinion is due
 * @param requestedBy  who
 */
public record OpinionRequested(
        String dossier,
        int consultation,
        String agency,
        String coordinator,
        Instant requestedAt,
        Instant dueAt,
        Performer requestedBy) implements DossierEvent {
}
