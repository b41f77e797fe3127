package vn.motcua.eventlog;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Topic;

/**
 * An event that came over Kafka and is to be applied now, once.
 *
 * @param eventId    its id
 * @param dossierId  the dossier's id
 * @param topic      where it was told
 * @param sequence   its number within its dossier and topic
 * @param occurredAt when it happened
 * @param recordedAt when its producer wrote it
 * @param body       the fact; an {@link vn.motcua.events.UnknownEvent} where this version does not know the type
 */
public record ReceivedEvent(UUID eventId, UUID dossierId, Topic topic, long sequence, Instant occurredAt, Instant recordedAt,
        DossierEvent body) {

    /** The dossier's code. */
    public String dossier() {
        return body.subject();
    }
}
