package vn.motcua.eventlog.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;
import vn.motcua.events.Topic;

/**
 * Sends events and waits for every acknowledgement. Events of one dossier are sent one after the other, each only when
 * the one before is acknowledged: a refused record can never be overtaken by a later one of its dossier.
 */
final class Publisher implements AutoCloseable {

    private final Topic topic;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Duration timeout;
    private Producer<String, byte[]> producer;

    Publisher(Topic topic, Supplier<Producer<String, byte[]>> producers, Duration timeout) {
        this.topic = topic;
        this.producers = producers;
        this.timeout = timeout;
    }

    /**
     * What became of a batch.
     *
     * @param published the events that the broker acknowledged
     * @param failure   why it stopped early; null where all went out
     */
    record Result(List<LoggedEvent> published, Exception failure) {
    }

    /** Sends events given in the order of the log; stops at the first failure. */
    Result publish(List<LoggedEvent> events) {
        List<LoggedEvent> published = new ArrayList<>(events.size());
        for (List<LoggedEvent> round : rounds(events)) {
            Exception failure = send(round, published);
            if (failure != null) {
                abandonProducer();
                return new Result(published, failure);
            }
        }
        return new Result(published, null);
    }

    /** Splits a batch so that no round holds two events of one dossier. */
    private static List<List<LoggedEvent>> rounds(List<LoggedEvent> events) {
        List<List<LoggedEvent>> rounds = new ArrayList<>();
        Map<UUID, Integer> nextRound = new HashMap<>();
        for (LoggedEvent event : events) {
            int round = nextRound.merge(event.dossierId(), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(event);
        }
        return rounds;
    }

    private Exception send(List<LoggedEvent> round, List<LoggedEvent> published) {
        Exception failure = null;
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(round.size());
        try {
            if (producer == null) {
                producer = producers.get();
            }
            for (LoggedEvent event : round) {
                acknowledgements.add(producer.send(record(event)));
            }
            producer.flush();
        } catch (KafkaException e) {
            failure = e;
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        for (int i = 0; i < acknowledgements.size(); i++) {
            try {
                acknowledgements.get(i).get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                published.add(round.get(i));
            } catch (ExecutionException | TimeoutException e) {
                failure = e;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return e;
            }
        }
        return failure;
    }

    private ProducerRecord<String, byte[]> record(LoggedEvent event) {
        var record = new ProducerRecord<>(topic.topicName(), event.dossierId().toString(), event.body().getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = new HashMap<>();
        EventType.ofWireName(event.type()).ifPresent(type -> headers.put(EventHeaders.DATA_SCHEMA, type.schemaId()));
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, event.eventId().toString());
        headers.put(EventHeaders.TYPE, event.type());
        headers.put(EventHeaders.SOURCE, topic.source());
        headers.put(EventHeaders.SUBJECT, event.dossier());
        headers.put(EventHeaders.TIME, event.occurredAt().toString());
        headers.put(EventHeaders.SEQUENCE, Long.toString(event.sequence()));
        headers.put(EventHeaders.RECORDED_TIME, event.recordedAt().toString());
        headers.put(EventHeaders.LOG_HASH, event.hash());
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** Drops a producer at once, with all that it still holds: what it might send later would come out of order. */
    private void abandonProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        abandonProducer();
    }
}
