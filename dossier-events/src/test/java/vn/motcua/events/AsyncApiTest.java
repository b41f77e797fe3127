package vn.motcua.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code asyncapi.yaml} says what {@link EventType} and {@link Topic} say. */
class AsyncApiTest {

    private static final String FORMAT = "application/schema+json;version=draft-2020-12";

    private static JsonNode api;

    @BeforeAll
    static void parse() throws IOException {
        api = new ObjectMapper(new YAMLFactory()).readTree(Contract.text("asyncapi.yaml"));
    }

    @Test
    void it_is_asyncapi_3() {
        assertThat(api.path("asyncapi").textValue()).isEqualTo("3.0.0");
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = api.findValuesAsText("$ref");

        assertThat(references).hasSizeGreaterThan(EventType.values().length)
                .allSatisfy(ref -> assertThat(resolve(ref).isMissingNode()).as(ref).isFalse());
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_is_a_channel_that_its_service_sends_to(Topic topic) {
        var name = channelOf(topic);
        var channel = api.path("channels").path(name);

        assertThat(channel.path("address").textValue()).isEqualTo(topic.topicName());
        assertThat(resolve(ref(channel.path("bindings"))).at("/kafka/partitions").intValue())
                .isEqualTo(Topic.PARTITIONS);
        assertThat(channel.path("messages")).extracting(m -> resolve(ref(m)).path("name").textValue())
                .containsExactlyElementsOf(Arrays.stream(EventType.values())
                        .filter(t -> t.topic() == topic).map(EventType::wireName).toList());
        assertThat(api.path("operations")).filteredOn(o -> ref(o.path("channel")).equals("#/channels/" + name))
                .singleElement().extracting(o -> o.path("action").textValue()).isEqualTo("send");
    }

    @Test
    void no_channel_and_no_message_is_left_over() {
        assertThat(api.path("channels").fieldNames()).toIterable()
                .containsExactlyElementsOf(Arrays.stream(Topic.values()).map(AsyncApiTest::channelOf).toList());
        assertThat(api.at("/components/messages")).extracting(m -> m.path("name").textValue())
                .containsExactlyElementsOf(Arrays.stream(EventType.values()).map(EventType::wireName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_message_points_to_its_schema_and_its_example(EventType type) {
        var message = message(type);

        assertThat(message.at("/payload/schemaFormat").textValue()).isEqualTo(FORMAT);
        assertThat(ref(message.at("/payload/schema"))).isEqualTo(type.schemaPath());
        assertThat(message.path("title")).isEqualTo(Contract.json(type.schemaPath()).path("title"));
        assertThat(ref(message.at("/examples/0/headers"))).isEqualTo(type.examplePath() + "#/headers");
        assertThat(ref(message.at("/examples/0/payload"))).isEqualTo(type.examplePath() + "#/body");
    }

    @ParameterizedTest
    @EnumSource
    void a_message_has_the_cloudevents_headers_and_the_dossier_as_its_key(EventType type) {
        var trait = resolve(ref(message(type).at("/traits/0")));

        assertThat(ref(trait.at("/headers/schema"))).isEqualTo("schemas/envelope.v1.json");
        assertThat(trait.path("contentType").textValue()).isEqualTo("application/json");
        assertThat(trait.at("/bindings/kafka/key/format").textValue()).isEqualTo("uuid");
    }

    private static JsonNode message(EventType type) {
        return StreamSupport.stream(api.at("/components/messages").spliterator(), false)
                .filter(m -> m.path("name").asText().equals(type.wireName())).findFirst().orElseThrow();
    }

    private static String channelOf(Topic topic) {
        return topic.topicName().substring("dossier.".length());
    }

    private static String ref(JsonNode node) {
        return node.path("$ref").asText();
    }

    private static JsonNode resolve(String ref) {
        var parts = ref.split("#", 2);
        var document = parts[0].isEmpty() ? api : Contract.json(parts[0]);
        return parts.length == 1 ? document : document.at(parts[1]);
    }
}
