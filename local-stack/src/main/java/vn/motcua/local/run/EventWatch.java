package vn.motcua.local.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;
import vn.motcua.events.Topic;

/** Reads the three topics from now on, as an agency's own consumer would; it belongs to no group and moves no offset. */
public final class EventWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    /** From the moment when this returns, no event is missed; the topics must exist. */
    public EventWatch(String bootstrapServers) {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Arrays.stream(Topic.values())
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy: asking for the positions makes it happen now.
        partitions.forEach(consumer::position);
    }

    /** The event of that type about that dossier, waited for up to the limit; empty where it does not come. */
    public Optional<ConsumerRecord<String, byte[]>> await(String dossier, EventType type, Duration limit) {
        Instant deadline = Instant.now().plus(limit);
        Optional<ConsumerRecord<String, byte[]>> found = find(dossier, type);
        while (found.isEmpty() && Instant.now().isBefore(deadline)) {
            consumer.poll(POLL).forEach(seen::add);
            found = find(dossier, type);
        }
        return found;
    }

    /** All events about that dossier that were seen so far, in the order of their arrival. */
    public List<ConsumerRecord<String, byte[]>> of(String dossier) {
        return seen.stream().filter(record -> header(record, EventHeaders.SUBJECT).equals(dossier)).toList();
    }

    /** A header's text; empty where it is absent. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private Optional<ConsumerRecord<String, byte[]>> find(String dossier, EventType type) {
        return of(dossier).stream().filter(record -> header(record, EventHeaders.TYPE).equals(type.wireName())).findFirst();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
