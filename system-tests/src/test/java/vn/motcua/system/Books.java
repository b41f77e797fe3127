package vn.motcua.system;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        return records(topic).stream().map(record -> new Told(header(record, EventHeaders.ID), header(record, EventHeaders.SUBJECT),
                Long.parseLong(header(record, EventHeaders.SEQUENCE)), header(record, EventHeaders.TYPE))).toList();
    }

    /** The same as it lies there: key, headers and body. */
    public List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> read = new LinkedHashMap<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> read
                        .computeIfAbsent(new TopicPartition(record.topic(), record.partition()), p -> new ArrayList<>()).add(record));
            }
            return read.values().stream().flatMap(List::stream).toList();
        }
    }

    /** How many records of a topic a consumer group has not acknowledged yet; what it acknowledged, it has dealt with. */
    public long unacknowledged(Topic topic, String group) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "group.id", group, "enable.auto.commit", "false"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition())).collect(Collectors.toSet());
            var acknowledged = consumer.committed(partitions);
            return consumer.endOffsets(partitions).entrySet().stream().mapToLong(end -> {
                var offset = acknowledged.get(end.getKey());
                return end.getValue() - (offset == null ? 0 : offset.offset());
            }).sum();
        }
    }

    /** Waits until reporting has heard every event that the services have logged. */
    public void awaitReporting() {
        await("reporting has heard everything").atMost(PATIENCE).until(() -> count("""
                select (select count(*) from intake.event_log) + (select count(*) from digitization.event_log)
                  + (select count(*) from payment.event_log) - (select count(*) from reporting.inbox)""") == 0);
    }

    /** What breaks the published contract in all that the services told; waits until they have told it all. */
    public List<String> breachesOfContract() {
        await("everything is published").atMost(PATIENCE).until(() -> count("""
                select (select count(*) from intake.outbox) + (select count(*) from digitization.outbox)
                  + (select count(*) from payment.outbox)""") == 0);
        return Arrays.stream(Topic.values()).flatMap(topic -> Contract.violations(topic, records(topic)).stream()).toList();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
