package vn.motcua.reporting;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.events.EventHeaders;

/** Plays the other three services: a plain producer, and the patience to wait until reporting has taken everything. */
@ApplicationScoped
public class Broker {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;
    @Inject
    DataSource database;

    /** Sends events in this order and returns when all of them are on the topics. */
    public void send(Collection<TestEvent> events) {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (TestEvent event : events) {
                var record = new ProducerRecord<>(event.topic().topicName(), event.dossier().toString(), event.value());
                event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                sent.add(producer.send(record));
            }
            for (Future<RecordMetadata> future : sent) {
                future.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException("cannot publish", e);
        }
    }

    /** Sends events and waits until each has left its mark in the inbox. */
    public void sendAndAwait(Collection<TestEvent> events) {
        send(events);
        awaitTaken(events);
    }

    /** Waits until each event has left its mark in the inbox. */
    public void awaitTaken(Collection<TestEvent> events) {
        Object[] ids = events.stream().map(e -> e.headers().get(EventHeaders.ID)).distinct().toArray();
        await().atMost(PATIENCE).until(() -> taken(ids) == ids.length);
    }

    private long taken(Object[] ids) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from inbox where event_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", ids));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
