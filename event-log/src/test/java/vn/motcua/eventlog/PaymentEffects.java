package vn.motcua.eventlog;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.motcua.events.Topic;

/** A service whose only effect is a row per event; it can be told to fail. */
@ApplicationScoped
class PaymentEffects implements EventHandler {

    static final Set<UUID> BROKEN = ConcurrentHashMap.newKeySet();
    static final AtomicInteger OUTAGES = new AtomicInteger();

    @Inject
    DataSource dataSource;
    @Inject
    EventConsumer consumer;

    @Incoming("dossier-payment")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> records) {
        consumer.consume(records);
    }

    @Override
    public Topic topic() {
        return Topic.PAYMENT;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into effect (dossier_id, sequence) values (?, ?)")) {
            for (ReceivedEvent event : events) {
                insert.setObject(1, event.dossierId());
                insert.setLong(2, event.sequence());
                insert.executeUpdate();
                if (BROKEN.contains(event.dossierId())) {
                    throw new IllegalArgumentException("this handler has a bug");
                }
            }
            if (OUTAGES.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new SQLException("the connection broke", "08006");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
