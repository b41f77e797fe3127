package vn.motcua.intake.readiness;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.motcua.eventlog.EventConsumer;

/** The ears on the two topics that intake listens to; the event log does the rest, once and in order. */
@ApplicationScoped
public class ReadinessConsumer {

    @Inject
    EventConsumer consumer;

    /** Takes a batch of digitization's events. */
    @Incoming("dossier-digitization")
    @Blocking
    public void digitization(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }

    /** Takes a batch of payment's events. */
    @Incoming("dossier-payment")
    @Blocking
    public void payment(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }
}
