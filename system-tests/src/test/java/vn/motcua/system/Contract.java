package vn.motcua.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;
import vn.motcua.events.Topic;

/**
 * What agencies are promised, held against records as they really stand on the topics: by the published schemas, as a stranger reads
 * them, and by what no schema of one record can say, such as the numbers without a gap.
 */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID_PREFIX = "https://motcua.vn/";
    private static final String ENVELOPE = ID_PREFIX + "schemas/envelope.v1.json";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, registry -> registry
            // Only the published files: nothing is fetched from the network.
            .schemas(id -> id.startsWith(ID_PREFIX) ? text(id.substring(ID_PREFIX.length())) : null)
            .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Topic topic;
    private final List<String> violations = new ArrayList<>();
    /** Per key what was told last for the first time. */
    private final Map<String, Integer> last = new HashMap<>();
    /** What stands at each place, a key with a sequence: the same again is a duplicate, anything else a lie. */
    private final Map<String, Map<String, String>> told = new HashMap<>();

    private Contract(Topic topic) {
        this.topic = topic;
    }

    /** What breaks the contract on a topic, in words; empty where nothing does. The records come partition by partition, in order. */
    static List<String> violations(Topic topic, List<ConsumerRecord<String, byte[]>> records) {
        var contract = new Contract(topic);
        records.forEach(contract::check);
        return List.copyOf(contract.violations);
    }

    private void check(ConsumerRecord<String, byte[]> record) {
        String where = "%s, partition %d, offset %d".formatted(topic.topicName(), record.partition(), record.offset());
        int before = violations.size();
        Map<String, String> headers = headers(record, where);
        errors(ENVELOPE, JSON.valueToTree(headers).toString()).forEach(error -> violations.add(where + ": headers: " + error));
        if (violations.size() > before) {
            return;
        }
        String place = where + ", " + headers.get(EventHeaders.TYPE);
        Optional<EventType> type = EventType.ofWireName(headers.get(EventHeaders.TYPE));
        if (type.isEmpty() || type.get().topic() != topic) {
            violations.add(place + ": is no event of this topic");
            return;
        }
        expect(place, EventHeaders.SOURCE, topic.source(), headers.get(EventHeaders.SOURCE));
        expect(place, EventHeaders.DATA_SCHEMA, type.get().schemaId(), headers.get(EventHeaders.DATA_SCHEMA));
        checkBody(place, type.get(), headers.get(EventHeaders.SUBJECT), new String(record.value(), StandardCharsets.UTF_8));
        checkPlace(place, record.key(), headers);
    }

    private void checkBody(String place, EventType type, String subject, String body) {
        errors(type.schemaId(), body).forEach(error -> violations.add(place + ": body: " + error));
        JsonNode declared = tree(text(type.schemaPath())).path("properties");
        JsonNode fields = tree(body);
        // Consumers must bear unknown fields, but this release has no business to tell any: that is how a name would get out.
        fields.fieldNames().forEachRemaining(field -> {
            if (!declared.has(field)) {
                violations.add(place + ": body: " + field + " is not in the schema");
            }
        });
        String about = type == EventType.ASSISTED ? "assistance" : "dossier";
        expect(place, about, subject, fields.path(about).asText());
    }

    /** The key is a dossier's id, and within it events are numbered from 1 without a gap, in order; only duplicates come again. */
    private void checkPlace(String place, String key, Map<String, String> headers) {
        if (key == null || !key.equals(uuid(key))) {
            violations.add(place + ": the key is no id: " + key);
            return;
        }
        int sequence = Integer.parseInt(headers.get(EventHeaders.SEQUENCE));
        Map<String, String> earlier = told.putIfAbsent(key + "/" + sequence, headers);
        if (earlier != null) {
            List.of(EventHeaders.ID, EventHeaders.TYPE, EventHeaders.SUBJECT, EventHeaders.TIME, EventHeaders.LOG_HASH)
                    .forEach(name -> expect(place + " (told again)", name, earlier.get(name), headers.get(name)));
            return;
        }
        expect(place, EventHeaders.SEQUENCE, String.valueOf(last.getOrDefault(key, 0) + 1), String.valueOf(sequence));
        last.put(key, sequence);
    }

    private Map<String, String> headers(ConsumerRecord<String, byte[]> record, String place) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            try {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header.value())).toString();
                if (headers.put(header.key(), text) != null) {
                    violations.add(place + ": " + header.key() + " stands there twice");
                }
            } catch (CharacterCodingException e) {
                violations.add(place + ": " + header.key() + " is not UTF-8");
            }
        }
        return headers;
    }

    private void expect(String place, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            violations.add("%s: %s is %s instead of %s".formatted(place, what, actual, expected));
        }
    }

    private static List<String> errors(String schema, String instance) {
        return SCHEMAS.getSchema(SchemaLocation.of(schema)).validate(instance, InputFormat.JSON).stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage()).toList();
    }

    private static String uuid(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static String text(String path) {
        try (var in = EventType.class.getResourceAsStream("/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
