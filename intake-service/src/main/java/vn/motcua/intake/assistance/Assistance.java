package vn.motcua.intake.assistance;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.AssistanceKind;

/**
 * Help that was given to somebody, who is not named.
 *
 * @param id         the key of its event
 * @param number     its number, counted daily per unit
 * @param kind       with what
 * @param dossier    the code of the dossier it was for; null where it was for none
 * @param assistedAt when
 * @param staff      the staff code of who helped
 * @param unit       the code of the unit
 */
public record Assistance(UUID id, String number, AssistanceKind kind, String dossier, Instant assistedAt, String staff, String unit) {

    /** The event that tells of it. */
    public Assisted told(Performer by) {
        return new Assisted(number, dossier, kind, assistedAt, by);
    }
}
