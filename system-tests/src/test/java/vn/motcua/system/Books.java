package vn.motcua.system;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.Topic;
import vn.motcua.local.servers.Databases;

/** What really happened: rows and records, read behind the services' backs. */
public record Books(String adminUrl, String bootstrapServers) {

    /** An event as it stands on a topic. */
    public record Told(String eventId, String dossier, long sequence, String type) {
    }

    /** The one number that a query answers. */
    public long count(String sql) {
        try (var connection = Databases.connect(adminUrl); var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that stands on a topic now, partition by partition. */
    public List<Told> told(Topic topic) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<Told> told = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(new Told(header(record, EventHeaders.ID),
                        header(record, EventHeaders.SUBJECT), Long.parseLong(header(record, EventHeaders.SEQUENCE)), header(record, EventHeaders.TYPE))));
            }
            return told;
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
