package vn.motcua.eventlog;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.Topic;
import vn.motcua.events.payment.Expired;
import vn.motcua.kit.Ids;
import vn.motcua.local.servers.Databases;

/** What a test can do from outside: send records, read topics, look into the database behind the service's back. */
final class World {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers(), "linger.ms", 0), new StringSerializer(), new ByteArraySerializer());

    private World() {
    }

    static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    static Connection superuser() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        Connection connection = Databases.connect(url.contains("?") ? url : url + "?user=postgres");
        connection.setSchema("intake");
        return connection;
    }

    /** A record of the payment topic as payment would send it. */
    static ProducerRecord<String, byte[]> event(UUID dossierId, long sequence) {
        String dossier = "000.00.08.H34-220630-0001";
        return record(dossierId, sequence, EventJson.write(new Expired(dossier, Ids.next(), 30_000, Instant.parse("2022-06-30T03:00:00Z"))));
    }

    static ProducerRecord<String, byte[]> record(UUID dossierId, long sequence, String body) {
        var record = new ProducerRecord<>(Topic.PAYMENT.topicName(), dossierId.toString(), body.getBytes(StandardCharsets.UTF_8));
        Map.of(EventHeaders.SPEC_VERSION, "1.0", EventHeaders.ID, Ids.next().toString(), EventHeaders.TYPE, EventType.EXPIRED.wireName(),
                EventHeaders.SOURCE, Topic.PAYMENT.source(), EventHeaders.SUBJECT, "000.00.08.H34-220630-0001",
                EventHeaders.TIME, "2022-06-30T03:00:00Z", EventHeaders.SEQUENCE, Long.toString(sequence))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    static void send(ProducerRecord<String, byte[]> record) {
        try {
            PRODUCER.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sequences that had an effect, in the order of the effects. */
    static List<Long> effects(UUID dossierId) {
        return longs("select sequence from effect where dossier_id = ? order by id", dossierId);
    }

    static List<Long> parked(UUID dossierId) {
        return longs("select sequence from parked_event where dossier_id = ? order by 1", dossierId);
    }

    static List<Long> deadLetters(UUID dossierId) {
        return longs("select sequence from dead_letter where state = 'OPEN' and dossier_id = ? order by 1", dossierId);
    }

    static void awaitEffects(UUID dossierId, Long... sequences) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> effects(dossierId).equals(List.of(sequences)));
    }

    private static List<Long> longs(String sql, UUID dossierId) {
        try (var connection = superuser(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, dossierId);
            List<Long> values = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getLong(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sequences of a dossier as they stand on a topic now. */
    static List<Long> onTopic(String topic, UUID dossierId) {
        List<Long> sequences = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : all(topic)) {
            if (dossierId.toString().equals(record.key())) {
                sequences.add(Long.parseLong(new String(record.headers().lastHeader(EventHeaders.SEQUENCE).value(), StandardCharsets.UTF_8)));
            }
        }
        return sequences;
    }

    static List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers()), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(topic, p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
