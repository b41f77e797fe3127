package vn.motcua.digitization.opening;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import vn.motcua.eventlog.EventConsumer;

/** Where the records of {@code dossier.lifecycle} come in. */
@ApplicationScoped
public class LifecycleChannel {

    /** The channel's name in the configuration. */
    public static final String NAME = "dossier-lifecycle";

    @Inject
    EventConsumer consumer;

    /** Hands a batch to the event log, which sees to it that each event has its effect once and in order. */
    @Incoming(NAME)
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }
}
