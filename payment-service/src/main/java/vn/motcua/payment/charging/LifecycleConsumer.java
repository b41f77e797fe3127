package vn.motcua.payment.charging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.motcua.eventlog.EventConsumer;

/** The ear on {@code dossier.lifecycle}; the event log does the rest, once and in order. */
@ApplicationScoped
public class LifecycleConsumer {

    @Inject
    EventConsumer consumer;

    /** Takes a batch. */
    @Incoming("dossier-lifecycle")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }
}
