package vn.motcua.system.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.motcua.events.Topic;

/** What the broker gives to a client that does nothing with the records. */
final class BareTopics {

    private static final String SCRATCH = "benchmark.bare";
    private static final Duration POLL = Duration.ofMillis(500);

    private BareTopics() {
    }

    /** Reads everything on the three topics once; events a second. */
    static double consume(String bootstrapServers) {
        try (var consumer = consumer(bootstrapServers)) {
            var partitions = Arrays.stream(Topic.values()).flatMap(topic -> partitions(consumer, topic).stream()).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long all = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            long began = System.nanoTime();
            long read = 0;
            while (read < all) {
                read += consumer.poll(POLL).count();
            }
            return read / ((System.nanoTime() - began) / 1e9);
        }
    }

    /** The first records of a topic, in the order of their time: roughly as they were written. */
    static List<ConsumerRecord<String, byte[]>> first(String bootstrapServers, Topic topic, int most) {
        try (var consumer = consumer(bootstrapServers)) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long all = Math.min(most, consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum());
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (records.size() < all) {
                ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
                polled.forEach(records::add);
            }
            records.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
            return records.subList(0, (int) all);
        }
    }

    /** Writes these records to a topic of its own with the relay's guarantees, but never waiting in between; events a second. */
    static double produce(String bootstrapServers, List<ConsumerRecord<String, byte[]>> records) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(SCRATCH, 12, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", true,
                "linger.ms", 5), new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(SCRATCH);
            long began = System.nanoTime();
            List<Future<?>> acknowledgements = new ArrayList<>(records.size());
            for (var record : records) {
                acknowledgements.add(producer.send(new ProducerRecord<>(SCRATCH, null, record.key(), record.value(), record.headers())));
            }
            producer.flush();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
            return records.size() / ((System.nanoTime() - began) / 1e9);
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic topic) {
        return consumer.partitionsFor(topic.topicName()).stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList();
    }
}
