package vn.motcua.eventlog.inbox;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventJson;
import vn.motcua.events.Topic;

/**
 * What the headers of a record say: enough to put it into its place, even where the body cannot be read.
 *
 * @param record    the record
 * @param eventId   the event's id
 * @param dossierId the dossier's id
 * @param sequence  its number within dossier and topic
 */
public record Envelope(RawRecord record, UUID eventId, UUID dossierId, long sequence) {

    /** Reads the headers; {@link PoisonException} where they do not make an event of the contract. */
    public static Envelope of(RawRecord record) {
        try {
            return new Envelope(record, UUID.fromString(header(record, EventHeaders.ID)), UUID.fromString(String.valueOf(record.key())),
                    Long.parseLong(header(record, EventHeaders.SEQUENCE)));
        } catch (IllegalArgumentException e) {
            throw new PoisonException("the headers of " + record + " are not those of a dossier event");
        }
    }

    /** Reads the body; {@link PoisonException} where it is not of the type that the headers name. */
    public ReceivedEvent open() {
        Map<String, String> headers = record.headers();
        try {
            Instant occurredAt = Instant.parse(header(record, EventHeaders.TIME));
            Instant recordedAt = Instant.parse(headers.getOrDefault(EventHeaders.RECORDED_TIME, headers.get(EventHeaders.TIME)));
            DossierEvent body = EventJson.read(header(record, EventHeaders.TYPE), header(record, EventHeaders.SUBJECT),
                    record.body() == null ? new byte[0] : record.body());
            return new ReceivedEvent(eventId, dossierId, Topic.named(record.topic()), sequence, occurredAt, recordedAt, body);
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            throw new PoisonException("the body of " + record + " is not a " + headers.get(EventHeaders.TYPE) + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static String header(RawRecord record, String name) {
        String value = record.headers().get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
