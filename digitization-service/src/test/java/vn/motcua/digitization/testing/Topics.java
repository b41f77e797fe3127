package vn.motcua.digitization.testing;

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
import vn.motcua.events.digitization.Digitized;
import vn.motcua.kit.Ids;

/** The broker as seen by intake, which tells, and by anyone who reads what digitization tells. */
public final class Topics {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Topics() {
    }

    /** Sends a golden example of the contract as it stands. */
    public static void tellExample(String name) {
        try (var in = EventType.class.getResourceAsStream("/examples/" + name + ".json")) {
            JsonNode example = JSON.readTree(in);
            var record = new ProducerRecord<>(Topic.LIFECYCLE.topicName(), example.get("key").asText(),
                    JSON.writeValueAsBytes(example.get("body")));
            example.get("headers").fields().forEachRemaining(h -> header(record, h.getKey(), h.getValue().asText()));
            send(List.of(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One event of intake. */
    public static ProducerRecord<String, byte[]> event(UUID dossier, long sequence, Instant at, DossierEvent body) {
        EventType type = EventType.of(body);
        var record = new ProducerRecord<>(type.topic().topicName(), dossier.toString(),
                EventJson.write(body).getBytes(StandardCharsets.UTF_8));
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

    /** Sends events and waits until the broker has them. */
    public static void send(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", broker(), "acks", "all"),
                new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** How often digitization told that a dossier is digitized, and what. */
    public static List<Digitized> digitized(String dossier) {
        return told(dossier).stream().filter(Digitized.class::isInstance).map(Digitized.class::cast).toList();
    }

    /** Everything that digitization told of a dossier so far, in order. */
    public static List<DossierEvent> told(String dossier) {
        var partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(p -> new TopicPartition(Topic.DIGITIZATION.topicName(), p)).toList();
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
        return found.stream().filter(r -> header(r, EventHeaders.SUBJECT).equals(dossier))
                .sorted(Comparator.comparingLong(r -> Long.parseLong(header(r, EventHeaders.SEQUENCE))))
                .map(Topics::body).toList();
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
