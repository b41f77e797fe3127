package vn.motcua.intake.dossier;

import java.time.Instant;

import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.events.lifecycle.Timeliness;

/**
 * A coordinating agency's part in a dossier (NĐ 61/2018, 19.6–7): asked by the lead agency, with a term of its own.
 *
 * @param number      within the dossier, from 1
 * @param coordinator the code of the agency that is asked
 * @param requestedAt when it was asked
 * @param dueAt       when its opinion is due
 * @param givenAt     when it answered; null until then
 * @param opinion     the answer in one word; null until then
 */
public record Consultation(int number, String coordinator, Instant requestedAt, Instant dueAt, Instant givenAt, Opinion opinion) {

    /** Whether the answer is still out. */
    public boolean isOpen() {
        return givenAt == null;
    }

    /** Whether the lead agency must wait for it: it is out and its term has not run out. */
    boolean holdsUp(Instant at) {
        return isOpen() && !at.isAfter(dueAt);
    }

    Consultation answered(Opinion said, Instant at) {
        return new Consultation(number, coordinator, requestedAt, dueAt, at, said);
    }

    /** Early, on time or overdue by its own term; null until answered. */
    public Timeliness timeliness() {
        return isOpen() ? null : DossierClock.compare(givenAt, dueAt);
    }
}
