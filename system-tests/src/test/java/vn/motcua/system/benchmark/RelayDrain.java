package vn.motcua.system.benchmark;

import java.time.Duration;
import vn.motcua.events.Topic;
import vn.motcua.local.processes.Service;

/**
 * How fast intake's relay publishes a full outbox while nothing else goes on. The outbox is filled with events that are
 * published already: telling them again is what the relay does after a power cut, and consumers drop them.
 */
final class RelayDrain implements Part.Measurement {

    private static final int MOST_EVENTS = 50_000;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Ledger ledger = stage.ledger();
        ledger.awaitReported(LIMIT, reported -> { });
        for (Service service : Service.values()) {
            if (service != Service.INTAKE) {
                stage.stop(service);
            }
        }
        stage.progress().say("relay: the broker alone");
        var records = BareTopics.first(stage.bootstrapServers(), Topic.LIFECYCLE, MOST_EVENTS);
        double bare = BareTopics.produce(stage.bootstrapServers(), records);
        stage.progress().say("relay: %,d events", records.size());
        int events;
        try (var connection = ledger.connect(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            events = statement.executeUpdate("insert into intake.outbox (log_id, recorded_at) "
                    + "select id, recorded_at from intake.event_log order by id limit " + MOST_EVENTS);
            statement.execute("select pg_notify('outbox_intake', '')");
            connection.commit();
        }
        long began = System.nanoTime();
        while (ledger.unpublished() > 0) {
            ledger.pause(began + LIMIT.toNanos(), "the outbox is not empty");
        }
        results.add("relay", events / ((System.nanoTime() - began) / 1e9), "events/s", bare, "a producer that only sends");
    }
}
