package vn.motcua.eventlog.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.health.Reachability;
import vn.motcua.events.Topic;

/** Runs the relay: woken by the database when an event is written, with a slow poll behind. */
@ApplicationScoped
class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int MONTHS_AHEAD = 2;

    @Inject
    DataSource dataSource;
    @Inject
    KafkaClients kafka;
    @Inject
    Reachability reachability;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.event-log.service")
    String service;
    @ConfigProperty(name = "motcua.event-log.topic")
    Optional<String> topic;
    @ConfigProperty(name = "motcua.event-log.batch")
    int batch;
    @ConfigProperty(name = "motcua.event-log.send-timeout")
    Duration sendTimeout;
    @ConfigProperty(name = "motcua.event-log.poll")
    Duration poll;
    @ConfigProperty(name = "motcua.event-log.pace")
    Duration pace;

    private final CountDownLatch closing = new CountDownLatch(1);
    private Thread thread;
    private LocalDate partitionsEnsuredOn;

    void start(@Observes StartupEvent event) {
        if (topic.isPresent()) {
            thread = new Thread(this::run, "event-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        closing.countDown();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10).toMillis());
        }
    }

    private void run() {
        Duration pause = SHORTEST_PAUSE;
        try (Publisher publisher = new Publisher(Topic.named(topic.orElseThrow()), kafka::producer, sendTimeout)) {
            Relay relay = new Relay(dataSource, publisher, service, batch);
            while (closing.getCount() > 0) {
                try {
                    publishUntilClosing(relay);
                } catch (SQLException | Relay.NotPublishedException | RuntimeException e) {
                    reachability.failed("relay", e);
                    LOG.warnf("publishing pauses for %d ms: %s", pause.toMillis(), e.toString());
                    closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                    pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
                    continue;
                }
                pause = SHORTEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends when the service stops, or by an exception. Turns keep a pace: under load one turn then publishes what many
     * transactions wrote, and its cost is shared, while an event that comes alone waits for nothing.
     */
    private void publishUntilClosing(Relay relay) throws SQLException, Relay.NotPublishedException, InterruptedException {
        try (Connection listening = dataSource.getConnection()) {
            try (var listen = listening.createStatement()) {
                listen.execute("listen " + EventLog.notification(service));
            }
            while (closing.getCount() > 0) {
                ensurePartitions(listening);
                long nextTurn = System.nanoTime() + pace.toNanos();
                Relay.Turn turn = relay.turn();
                reachability.succeeded("relay");
                if (turn != Relay.Turn.MORE) {
                    listening.unwrap(PGConnection.class).getNotifications((int) poll.toMillis());
                    closing.await(nextTurn - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
            }
        }
    }

    private void ensurePartitions(Connection connection) throws SQLException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (today.equals(partitionsEnsuredOn)) {
            return;
        }
        try (var ensure = connection.prepareStatement("select ensure_event_log_partition(?)")) {
            for (int month = 0; month <= MONTHS_AHEAD; month++) {
                ensure.setObject(1, today.plusMonths(month));
                ensure.execute();
            }
        }
        partitionsEnsuredOn = today;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
