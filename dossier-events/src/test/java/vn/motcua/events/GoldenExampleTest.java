package vn.motcua.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples keep the schemas, the records and the envelope. */
class GoldenExampleTest {

    private static final String ENVELOPE = "schemas/envelope.v1.json";

    @Test
    void every_event_has_one_example_and_none_is_left_over() {
        assertThat(Contract.filesIn("examples")).isEqualTo(
                Arrays.stream(EventType.values()).map(EventType::examplePath).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void an_example_is_valid_by_its_schema(EventType type) {
        assertThat(Contract.errors(type.schemaPath(), body(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_record_read_from_an_example_writes_the_same_json_again(EventType type) {
        var written = Contract.tree(EventJson.write(GoldenExample.of(type).event()));

        assertThat(written).isEqualTo(body(type));
        assertThat(Contract.errors(type.schemaPath(), written)).isEmpty();
        assertThat(EventType.of(GoldenExample.of(type).event())).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void the_headers_are_valid_and_speak_of_this_event(EventType type) {
        var example = GoldenExample.of(type);
        var headers = example.headers();

        assertThat(Contract.errors(ENVELOPE, Contract.JSON.valueToTree(headers))).isEmpty();
        assertThat(headers)
                .containsEntry(EventHeaders.TYPE, type.wireName())
                .containsEntry(EventHeaders.SOURCE, type.topic().source())
                .containsEntry(EventHeaders.DATA_SCHEMA, type.schemaId())
                .containsEntry(EventHeaders.SUBJECT, example.event().subject());
        assertThat(UUID.fromString(example.key()).version()).isEqualTo(7);
        assertThat(UUID.fromString(headers.get(EventHeaders.ID)).version()).isEqualTo(7);
        assertThat(Duration.between(time(example, EventHeaders.TIME), time(example, EventHeaders.RECORDED_TIME)))
                .isPositive();
    }

    @Test
    void the_examples_tell_coherent_dossiers() {
        Map<String, String> keyOfDossier = new HashMap<>();
        var places = new HashSet<String>();
        for (var example : GoldenExample.all()) {
            assertThat(keyOfDossier.merge(example.event().subject(), example.key(), (first, next) -> first))
                    .as("one key per dossier").isEqualTo(example.key());
            assertThat(places.add(example.key() + example.type().topic() + example.headers().get(EventHeaders.SEQUENCE)))
                    .as("sequence of %s", example.type()).isTrue();
        }
        assertThat(new HashSet<>(keyOfDossier.values())).hasSameSizeAs(keyOfDossier.keySet());
    }

    static Stream<Arguments> requiredFields() {
        var ofBodies = Arrays.stream(EventType.values())
                .flatMap(type -> requiredOf(type.schemaPath()).map(f -> Arguments.of(type.schemaPath(), f, body(type))));
        var headers = Contract.JSON.valueToTree(GoldenExample.of(EventType.RECEIVED).headers());
        return Stream.concat(ofBodies, requiredOf(ENVELOPE).map(f -> Arguments.of(ENVELOPE, f, headers)));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("requiredFields")
    void leaving_out_a_required_field_makes_it_invalid(String schema, String field, ObjectNode instance) {
        instance = instance.deepCopy();
        assertThat(instance.remove(field)).as("the example has it").isNotNull();

        assertThat(Contract.errors(schema, instance)).singleElement().asString().contains(field);
    }

    @ParameterizedTest
    @EnumSource
    void an_added_field_keeps_it_valid(EventType type) {
        var richer = body(type).put("addedLater", "x");

        assertThat(Contract.errors(type.schemaPath(), richer)).isEmpty();
    }

    private static Stream<String> requiredOf(String schema) {
        return Stream.of(Contract.JSON.convertValue(Contract.json(schema).path("required"), String[].class));
    }

    private static ObjectNode body(EventType type) {
        return (ObjectNode) Contract.json(type.examplePath()).path("body");
    }

    private static Instant time(GoldenExample example, String header) {
        return Instant.parse(example.headers().get(header));
    }
}
