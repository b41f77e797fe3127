package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;
import vn.motcua.events.GoldenExample;
import vn.motcua.events.Topic;

/** The check of what is published finds what it is there for. */
class ContractTest {

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final GoldenExample golden = GoldenExample.of(EventType.RECEIVED);

    @BeforeEach
    void a_topic_without_fault() {
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "1"), golden.body());
        assertThat(violations()).isEmpty();
    }

    @Test
    void a_duplicate_is_no_fault() {
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "1"), golden.body());
        assertThat(violations()).isEmpty();
    }

    @Test
    void two_events_at_one_place_are_found() {
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "1", EventHeaders.ID, "01a20740-bc3e-7209-bc82-6f6bc849d87b"), golden.body());
        assertThat(violations()).singleElement().asString().contains(EventHeaders.ID);
    }

    @Test
    void a_gap_is_found() {
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "3"), golden.body());
        assertThat(violations()).singleElement().asString().contains("ce_sequence is 3 instead of 2");
    }

    @Test
    void a_body_beyond_the_schema_is_found() {
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "2"), golden.body().replaceFirst("\"receiverFte\"\\s*:\\s*[0-9.]+", "\"receiverFte\":2"));
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "3"), golden.body().replaceFirst("\\{", "{\"applicantName\":\"Y\","));
        assertThat(violations()).hasSize(2).anyMatch(v -> v.contains("receiverFte")).anyMatch(v -> v.contains("applicantName is not in the schema"));
    }

    @Test
    void wrong_headers_are_found() {
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "2", EventHeaders.SOURCE, "/motcua/payment"), golden.body());
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "2", EventHeaders.TIME, "today"), golden.body());
        record("quay-3", Map.of(EventHeaders.SEQUENCE, "1"), golden.body());
        record(golden.key(), Map.of(EventHeaders.SEQUENCE, "3", EventHeaders.SUBJECT, "000.00.08.H34-220630-9999"), golden.body());
        assertThat(violations()).anyMatch(v -> v.contains(EventHeaders.SOURCE)).anyMatch(v -> v.contains(EventHeaders.TIME))
                .anyMatch(v -> v.contains("the key is no id")).anyMatch(v -> v.contains("dossier is"));
    }

    @Test
    void an_event_on_another_topic_is_found() {
        assertThat(Contract.violations(Topic.PAYMENT, records)).singleElement().asString().contains("no event of this topic");
    }

    private List<String> violations() {
        return Contract.violations(Topic.LIFECYCLE, records);
    }

    private void record(String key, Map<String, String> otherHeaders, String body) {
        Map<String, String> headers = new HashMap<>(golden.headers());
        headers.putAll(otherHeaders);
        var record = new ConsumerRecord<>(Topic.LIFECYCLE.topicName(), 0, records.size(), key, body.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        records.add(record);
    }
}
