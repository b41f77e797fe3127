package vn.motcua.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the records say. */
class SchemaTest {

    private static final List<String> SHARED = List.of("schemas/common.v1.json", "schemas/envelope.v1.json");

    @Test
    void every_event_has_one_schema_and_none_is_left_over() {
        Set<String> expected = new HashSet<>(SHARED);
        Arrays.stream(EventType.values()).map(EventType::schemaPath).forEach(expected::add);

        assertThat(Contract.filesIn("schemas")).isEqualTo(expected);
    }

    static Stream<String> allSchemas() {
        return Contract.filesIn("schemas").stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("allSchemas")
    void a_schema_is_json_schema_2020_12_and_bears_its_own_address(String path) {
        var schema = Contract.json(path);

        assertThat(schema.path("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").textValue()).isEqualTo("https://motcua.vn/" + path);
        assertThat(schema.path("title").textValue()).isNotBlank();
        assertThat(schema.path("description").textValue()).isNotBlank();
        assertThat(Contract.errorsOfSchema(path)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_and_its_record_have_the_same_fields_kinds_and_enumerations(EventType type) {
        assertThat(Contract.json(type.schemaPath()).path("$id").textValue()).isEqualTo(type.schemaId());
        assertThat(SchemaAgainstRecord.differences(type)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allSchemas")
    void everything_in_a_schema_has_a_limit(String path) {
        assertThat(unlimited(path, Contract.json(path)).toList()).isEmpty();
    }

    @Test
    void no_shared_definition_is_left_over() {
        var references = Contract.filesIn("schemas").stream().map(Contract::text).collect(Collectors.joining());

        assertThat(Contract.json("schemas/common.v1.json").path("$defs").fieldNames()).toIterable()
                .allSatisfy(name -> assertThat(references).contains("#/$defs/" + name + "\""));
    }

    private static Stream<String> unlimited(String at, JsonNode node) {
        var here = node.path("type").isTextual() && !isLimited(node) ? Stream.of(at) : Stream.<String>empty();
        var below = node.properties().stream().flatMap(p -> unlimited(at + "/" + p.getKey(), p.getValue()));
        return Stream.concat(here, below);
    }

    private static boolean isLimited(JsonNode schema) {
        return switch (schema.path("type").textValue()) {
            case "string" -> Stream.of("pattern", "enum", "const", "maxLength").anyMatch(schema::has);
            case "integer", "number" -> schema.has("maximum")
                    && (schema.has("minimum") || schema.has("exclusiveMinimum"));
            case "array" -> schema.has("maxItems");
            default -> true;
        };
    }
}
