package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * Staff helped a person with the electronic services; it may regard no dossier, so it has a number and a key of its own.
 *
 * @param assistance the number of the assistance
 * @param dossier    the dossier it was for; null where it was for none
 * @param kind       with what
 * @param assistedAt when
 * @param assistedBy who
 */
public record Assisted(
        String assistance,
        @OptionalField String dossier,
        AssistanceKind kind,
        Instant assistedAt,
        Performer assistedBy) implements DossierEvent {

    @Override
    public String subject() {
        return assistance;
    }
}
