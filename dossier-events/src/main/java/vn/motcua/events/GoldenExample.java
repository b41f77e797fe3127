package vn.motcua.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one believable record per event type that the producers' tests, the consumers' tests and the documents share.
 *
 * @param type    the event type
 * @param key     the key of the Kafka record: the dossier's id
 * @param headers the {@link EventHeaders}, in order
 * @param body    the JSON body, the value of the Kafka record
 * @param event   the same body as a record
 */
public record GoldenExample(
        EventType type,
        String key,
        Map<String, String> headers,
        String body,
        DossierEvent event) {

    public GoldenExample {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The example of one event type. */
    public static GoldenExample of(EventType type) {
        try (var file = GoldenExample.class.getResourceAsStream("/" + type.examplePath())) {
            if (file == null) {
                throw new IllegalStateException("no golden example " + type.examplePath());
            }
            return parse(type, new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the golden example " + type.examplePath() + " cannot be read", e);
        }
    }

    /** One example per event type, in the order of the types. */
    public static List<GoldenExample> all() {
        return Arrays.stream(EventType.values()).map(GoldenExample::of).toList();
    }

    private static GoldenExample parse(EventType type, JsonNode example) throws IOException {
        var headers = new LinkedHashMap<String, String>();
        example.required("headers").properties().forEach(h -> headers.put(h.getKey(), h.getValue().textValue()));
        var body = example.required("body").toString();
        var event = EventJson.read(type.wireName(), headers.get(EventHeaders.SUBJECT),
                body.getBytes(StandardCharsets.UTF_8));
        return new GoldenExample(type, example.required("key").textValue(), headers, body, event);
    }
}
