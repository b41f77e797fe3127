package vn.motcua.eventlog.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What an operator alerts on: events that wait to be told, wait for their turn, or wait for him. Not a number while the database is away. */
@ApplicationScoped
class EventLogGauges {

    private static final Logger LOG = Logger.getLogger(EventLogGauges.class);
    /** One look answers all gauges of a scrape. */
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final String COUNT = """
            select (select count(*) from outbox),
                   coalesce((select extract(epoch from ?::timestamptz - recorded_at) from outbox order by log_id limit 1), 0),
                   (select count(*) from parked_event),
                   (select count(*) from dead_letter where state = 'OPEN')""";

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;
    @Inject
    MeterRegistry registry;

    private Counted last = Counted.unknown(Instant.MIN);

    private record Counted(Instant at, double pending, double oldestSeconds, double parked, double deadLetters) {

        static Counted unknown(Instant at) {
            return new Counted(at, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }

    void start(@Observes StartupEvent event) {
        gauge("motcua.outbox.pending", "Events that are written and not published yet", Counted::pending);
        gauge("motcua.outbox.oldest.seconds", "How long the first of them has waited", Counted::oldestSeconds);
        gauge("motcua.parked.events", "Events that wait for an earlier one of their dossier", Counted::parked);
        gauge("motcua.dead.letters.open", "Records that an operator must look at", Counted::deadLetters);
    }

    private void gauge(String name, String description, ToDoubleFunction<Counted> value) {
        Gauge.builder(name, () -> value.applyAsDouble(counted())).description(description).register(registry);
    }

    private synchronized Counted counted() {
        Instant now = clock.instant();
        if (last.at().isBefore(now.minus(KEPT)) || last.at().isAfter(now)) {
            last = count(now);
        }
        return last;
    }

    private Counted count(Instant now) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(COUNT)) {
            select.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                row.next();
                return new Counted(now, row.getLong(1), Math.max(0, row.getDouble(2)), row.getLong(3), row.getLong(4));
            }
        } catch (SQLException e) {
            LOG.debugf("nothing can be counted: %s", e.toString());
            return Counted.unknown(now);
        }
    }
}
