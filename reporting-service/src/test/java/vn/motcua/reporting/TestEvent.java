package vn.motcua.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.GoldenExample;
import vn.motcua.events.Topic;

/**
 * An event as it stands on the broker.
 *
 * @param topic    where it is told
 * @param dossier  the dossier's id, or that of the help, the key of the record
 * @param headers  the CloudEvents headers
 * @param value    the body
 * @param body     the body as a record; null where it cannot be read
 */
public record TestEvent(Topic topic, UUID dossier, Map<String, String> headers, byte[] value, DossierEvent body) {

    /** An event of the contract. */
    public static TestEvent of(UUID dossier, DossierEvent body, long sequence, Instant at) {
        EventType type = EventType.of(body);
        return raw(type.topic(), dossier, body.subject(), type.wireName(), sequence, at, EventJson.write(body), body);
    }

    /** An event of any type with any body. */
    public static TestEvent raw(Topic topic, UUID dossier, String code, String type, long sequence, Instant at, String json, DossierEvent body) {
        return new TestEvent(topic, dossier, Map.of(
                EventHeaders.SPEC_VERSION, "1.0",
                EventHeaders.ID, UUID.nameUUIDFromBytes((topic + "/" + dossier + "/" + sequence).getBytes(StandardCharsets.UTF_8)).toString(),
                EventHeaders.TYPE, type,
                EventHeaders.SOURCE, topic.source(),
                EventHeaders.SUBJECT, code,
                EventHeaders.TIME, at.toString(),
                EventHeaders.SEQUENCE, Long.toString(sequence),
                EventHeaders.RECORDED_TIME, at.plusMillis(5).toString(),
                EventHeaders.LOG_HASH, "0".repeat(64),
                EventHeaders.CONTENT_TYPE, "application/json"), json.getBytes(StandardCharsets.UTF_8), body);
    }

    /** A golden example of the contract, moved to another dossier and sequence. */
    public static TestEvent golden(EventType type, UUID dossier, long sequence) {
        GoldenExample example = GoldenExample.of(type);
        Instant at = Instant.parse(example.headers().get(EventHeaders.TIME));
        return raw(type.topic(), dossier, example.event().subject(), type.wireName(), sequence, at, example.body(), example.event());
    }

    /** Its number within dossier and topic. */
    public long sequence() {
        return Long.parseLong(headers.get(EventHeaders.SEQUENCE));
    }

    /** When it happened. */
    public Instant at() {
        return Instant.parse(headers.get(EventHeaders.TIME));
    }
}
