package vn.motcua.intake.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.Topic;
import vn.motcua.kit.Ids;

/** The broker as digitization and payment see it, which tell, and as anyone sees it who reads what intake tells. */
public final class Broker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Broker() {
    }

    /** A golden example of the contract as a record, exactly as it stands. */
    public static ProducerRecord<String, byte[]> example(String name) {
        try (var in = EventType.class.getResourceAsStream("/examples/" + name + ".json")) {
            JsonNode example = JSON.readTree(in);
            var type = EventType.ofWireName(example.at("/headers/ce_type").asText()).orElseThrow();
            var record = new ProducerRecord<>(type.topic().topicName(), example.get("key").asText(), JSON.writeValueAsBytes(example.get("body")));
            example.get("headers").properties().forEach(h -> header(record, h.getKey(), h.getValue().asText()));
            return record;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One event of another service. */
    public static ProducerRecord<String, byte[]> event(UUID dossier, long sequence, Instant at, DossierEvent body) {
        EventType type = EventType.of(body);
        var record = new ProducerRecord<>(type.topic().topicName(), dossier.toString(), EventJson.write(body).getBytes(StandardCharsets.UTF_8));
        header(record, EventHeaders.SPEC_VERSION, "1.0");
        header(record, EventHeaders.ID, Ids.next().toString());
        header(record, EventHeaders.TYPE, type.wireName());
        header(record, EventHeaders.SOURCE, type.topic().source());
        header(record, EventHeaders.SUBJECT, body.dossier());
        header(record, EventHeaders.TIME, at.toString());
        header(record, EventHeaders.DATA_SCHEMA, type.schemaId());
        header(record, EventHeaders.SEQUENCE, Long.toString(sequence));
        header(record, EventHeaders.RECORDED_TIME, at.toString());
        header(record, EventHeaders.LOG_HASH, "0".repeat(64));
        header(record, EventHeaders.CONTENT_TYPE, "application/json");
        return record;
    }

    /** Sends records and waits until the broker has them. */
    public static void send(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", broker(), "acks", "all"),
                new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** Everything that intake told of a dossier so far, in order. */
    public static List<DossierEvent> told(String code) {
        var partitions = IntStream.range(0, Topic.PARTITIONS).mapToObj(p -> new TopicPartition(Topic.LIFECYCLE.topicName(), p)).toList();
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", broker()), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found.stream().filter(r -> header(r, EventHeaders.SUBJECT).equals(code))
                .sorted(Comparator.comparingLong(r -> Long.parseLong(header(r, EventHeaders.SEQUENCE)))).map(Broker::body).toList();
    }

    private static DossierEvent body(ConsumerRecord<String, byte[]> record) {
        try {
            return EventJson.read(header(record, EventHeaders.TYPE), header(record, EventHeaders.SUBJECT), record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
