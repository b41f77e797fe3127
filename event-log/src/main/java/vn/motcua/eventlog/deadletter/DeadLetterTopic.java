package vn.motcua.eventlog.deadletter;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.motcua.eventlog.inbox.RawRecord;
import vn.motcua.eventlog.relay.KafkaClients;

/** The topic {@code dead-letter.<service>}: a copy of each dead letter for whoever watches from outside. */
@ApplicationScoped
class DeadLetterTopic {

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);

    @Inject
    KafkaClients kafka;
    @ConfigProperty(name = "motcua.event-log.service")
    String service;

    private Producer<String, byte[]> producer;

    /**
     * Sends and waits; a broker that is away makes it fail with a retriable error. A copy that the topic will never take, such
     * as one too large for it, is done without: the record itself is kept in the table, and the channel must go on.
     */
    synchronized void send(RawRecord record, RuntimeException error) {
        if (producer == null) {
            producer = kafka.producer();
        }
        var copy = new ProducerRecord<>("dead-letter." + service, record.key(), record.body());
        record.headers().forEach((name, value) -> copy.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        copy.headers().add("dead-letter-from", record.toString().getBytes(StandardCharsets.UTF_8));
        copy.headers().add("dead-letter-error", error.getClass().getSimpleName().getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(copy).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException away) {
                throw away;
            }
            LOG.errorf("%s refuses the copy of %s: %s", copy.topic(), record, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException(e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
