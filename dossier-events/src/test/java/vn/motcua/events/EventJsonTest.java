package vn.motcua.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.ReturnedBy;

/** What a reader forgives and what it does not. */
class EventJsonTest {

    private static final String DOSSIER = "000.00.12.H34-220516-0012";

    @ParameterizedTest
    @EnumSource
    void fields_added_later_are_passed_over(EventType type) throws IOException {
        var example = GoldenExample.of(type);
        var body = (ObjectNode) Contract.tree(example.body());
        body.put("addedLater", 1).putObject("addedObject").put("deep", true);

        assertThat(read(type, body.toString())).isEqualTo(example.event());
    }

    @Test
    void an_event_of_a_later_contract_reads_as_unknown() throws IOException {
        var wireName = "vn.motcua.dossier.archived.v1";

        assertThat(EventJson.read(wireName, DOSSIER, "{\"anything\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new UnknownEvent(DOSSIER, wireName));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{}", "not json", "{\"dossier\":\"x\"} and more"})
    void a_body_that_is_no_json_of_the_event_is_an_error(String body) {
        assertThatThrownBy(() -> read(EventType.RATED, body)).isInstanceOf(IOException.class);
    }

    @Test
    void a_record_without_a_body_is_an_error() {
        assertThatThrownBy(() -> EventJson.read(EventType.RATED.wireName(), DOSSIER, null))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_body_nested_without_end_is_an_error() {
        var body = "{\"dossier\":\"x\",\"added\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> read(EventType.RATED, body)).isInstanceOf(IOException.class);
    }

    static Stream<Arguments> requiredFields() {
        return Stream.of(EventType.values()).flatMap(type -> Stream.of(type.record().getRecordComponents())
                .filter(c -> !c.isAnnotationPresent(OptionalField.class))
                .map(c -> Arguments.of(type, c.getName())));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("requiredFields")
    void a_body_without_a_required_field_is_an_error(EventType type, String field) {
        var absent = (ObjectNode) Contract.tree(GoldenExample.of(type).body());
        var empty = absent.deepCopy().putNull(field);
        absent.remove(field);

        assertThatThrownBy(() -> read(type, absent.toString()))
                .isInstanceOf(IOException.class).hasMessageContaining(field);
        assertThatThrownBy(() -> read(type, empty.toString()))
                .isInstanceOf(IOException.class).hasMessageContaining(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "4.5", "true", "\"\"", "99999999999"})
    void a_number_of_the_wrong_kind_is_an_error_and_not_a_guess(String score) {
        var body = "{\"dossier\":\"%s\",\"score\":%s,\"ratedAt\":\"2022-06-21T02:26:00Z\"}".formatted(DOSSIER, score);

        assertThatThrownBy(() -> read(EventType.RATED, body)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"BY_DRONE\"", "0", "\"\""})
    void a_value_outside_an_enumeration_is_an_error(String by) {
        var body = (ObjectNode) Contract.tree(GoldenExample.of(EventType.RETURNED).body());
        body.set("by", Contract.tree(by));

        assertThatThrownBy(() -> read(EventType.RETURNED, body.toString())).isInstanceOf(IOException.class);
    }

    @Test
    void an_optional_field_that_is_null_is_left_out() {
        var returned = new Returned(DOSSIER, ReturnedBy.POST, Instant.EPOCH, Performer.applicant(), null, null, null);

        assertThat(Contract.tree(EventJson.write(returned)).has("consignment")).isFalse();
        assertThat(Contract.tree(EventJson.write(returned)).path("returnedBy").fieldNames()).toIterable()
                .isEqualTo(List.of("employer"));
    }

    @Test
    void an_incomplete_event_is_refused_before_it_is_written() {
        assertThatThrownBy(() -> EventJson.write(new Rated(DOSSIER, 4, null)))
                .isInstanceOf(IllegalArgumentException.class).hasRootCauseMessage(
                        "a required field is null (through reference chain: vn.motcua.events.lifecycle.Rated[\"ratedAt\"])");
    }

    @Test
    void a_record_that_is_no_event_of_the_contract_has_no_type() {
        assertThatThrownBy(() -> EventType.of(new UnknownEvent(DOSSIER, "vn.motcua.dossier.archived.v1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DossierEvent read(EventType type, String body) throws IOException {
        return EventJson.read(type.wireName(), DOSSIER, body.getBytes(StandardCharsets.UTF_8));
    }
}
