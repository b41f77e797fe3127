package vn.motcua.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The envelope's schema and {@link EventHeaders} are the same list. */
class EnvelopeTest {

    private static final String SCHEMA = "schemas/envelope.v1.json";

    @Test
    void every_header_constant_is_required_by_the_schema_and_nothing_else_is() {
        var schema = Contract.json(SCHEMA);
        var names = Arrays.stream(EventHeaders.class.getFields()).map(EnvelopeTest::value).toList();

        assertThat(schema.path("required")).extracting(JsonNode::textValue).containsExactlyInAnyOrderElementsOf(names);
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void the_sources_are_those_of_the_topics() {
        assertThat(Contract.json(SCHEMA).at("/properties/ce_source/enum")).extracting(JsonNode::textValue)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Topic.values()).map(Topic::source).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_id, 42",
        "ce_type, received",
        "ce_source, /motcua/reporting",
        "ce_subject, 000.00.12.H34",
        "ce_time, 2022-05-16T09:15:00+07:00",
        "ce_time, 2022-02-30T02:15:00Z",
        "ce_sequence, 0",
        "ce_sequence, 007",
        "ce_loghash, ABC",
        "content-type, text/plain"})
    void a_wrong_header_is_invalid(String header, String wrong) {
        ObjectNode headers = Contract.JSON.valueToTree(GoldenExample.of(EventType.RECEIVED).headers());
        headers.put(header, wrong);

        assertThat(Contract.errors(SCHEMA, headers)).isNotEmpty().allMatch(e -> e.contains(header));
    }

    @Test
    void another_header_may_stand_beside_them() {
        ObjectNode headers = Contract.JSON.valueToTree(GoldenExample.of(EventType.RECEIVED).headers());
        headers.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(Contract.errors(SCHEMA, headers)).isEmpty();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
