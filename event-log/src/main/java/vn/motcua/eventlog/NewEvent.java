package vn.motcua.eventlog;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.events.DossierEvent;

/**
 * A fact that is about to be told.
 *
 * @param dossierId  the dossier's id, the key on Kafka
 * @param body       the fact
 * @param occurredAt when it really happened; for imported history long ago
 * @param actor      who did it, for the audit trail: a staff code or the name of a system, never a person's name
 */
public record NewEvent(UUID dossierId, DossierEvent body, Instant occurredAt, String actor) {

    public NewEvent {
        Objects.requireNonNull(dossierId, "dossierId");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(body.subject(), "body.subject");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(actor, "actor");
    }
}
