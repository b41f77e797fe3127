package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * A coordinating agency answered; what it says is kept at intake.
 *
 * @param dossier      the dossier's code
 * @param consultation the number of the consultation within the dossier, from 1
 * @param coordinator  the code of the agency that answered
 * @param opinion      the answer in one word
 * @param givenAt      when
 * @param timeliness   early, on time or overdue by the consultation's own term
 * @param givenBy      who
 */
public record OpinionGiven(
        String dossier,
        int consultation,
        String coordinator,
        Opinion opinion,
        Instant givenAt,
        Timeliness timeliness,
        Performer givenBy) implements DossierEvent {
}
