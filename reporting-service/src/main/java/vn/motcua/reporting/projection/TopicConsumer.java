package vn.motcua.reporting.projection;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.motcua.eventlog.EventConsumer;

/** Reads the three topics, each on its own thread. */
@ApplicationScoped
class TopicConsumer {

    private final EventConsumer consumer;

    TopicConsumer(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("dossier-lifecycle")
    @Blocking
    void lifecycle(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }

    @Incoming("dossier-digitization")
    @Blocking
    void digitization(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }

    @Incoming("dossier-payment")
    @Blocking
    void payment(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }
}
