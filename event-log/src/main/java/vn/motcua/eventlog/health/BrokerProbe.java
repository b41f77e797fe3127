package vn.motcua.eventlog.health;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.motcua.eventlog.relay.KafkaClients;
import vn.motcua.events.Topic;

/** Makes sure that the topics are there, then keeps asking the broker whether it is: an idle service must notice, too. */
@ApplicationScoped
class BrokerProbe {

    private static final Logger LOG = Logger.getLogger(BrokerProbe.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final Map<String, String> KEPT_FOR_EVER = Map.of("retention.ms", "-1");

    @Inject
    KafkaClients kafka;
    @Inject
    Reachability reachability;
    @ConfigProperty(name = "motcua.event-log.service")
    String service;
    @ConfigProperty(name = "motcua.event-log.replication-factor")
    short replicationFactor;

    private final CountDownLatch closing = new CountDownLatch(1);

    /** The topic that takes a service's dead letters. */
    static String deadLetterTopic(String service) {
        return "dead-letter." + service;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "broker-probe");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        closing.countDown();
    }

    private void run() {
        boolean topicsEnsured = false;
        try (Admin admin = kafka.admin()) {
            do {
                try {
                    if (!topicsEnsured) {
                        ensureTopics(admin);
                        topicsEnsured = true;
                    }
                    admin.describeCluster().nodes().get();
                    reachability.succeeded("broker");
                } catch (ExecutionException e) {
                    reachability.failed("broker", e.getCause());
                    LOG.debugf("the broker does not answer: %s", e.getCause());
                }
            } while (!closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ensureTopics(Admin admin) throws InterruptedException, ExecutionException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            missing.add(new NewTopic(topic.topicName(), Topic.PARTITIONS, replicationFactor));
        }
        missing.add(new NewTopic(deadLetterTopic(service), 1, replicationFactor));
        missing.removeIf(topic -> existing.contains(topic.name()));
        for (var created : admin.createTopics(missing.stream().map(t -> t.configs(KEPT_FOR_EVER)).toList()).values().values()) {
            try {
                created.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
