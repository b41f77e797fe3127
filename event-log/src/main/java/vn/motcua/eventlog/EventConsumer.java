package vn.motcua.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import vn.motcua.eventlog.inbox.Consumption;
import vn.motcua.eventlog.inbox.RawRecord;

/** What a service's incoming channels call. */
@ApplicationScoped
public class EventConsumer {

    private final Consumption consumption;

    @Inject
    EventConsumer(Consumption consumption) {
        this.consumption = consumption;
    }

    /**
     * Takes a batch of records; returns when each is applied, dropped as a duplicate, parked or set aside as a dead letter.
     * Blocks for as long as the database is away. It throws only when the service stops meanwhile: the channel's failure
     * strategy must then be {@code fail}, so that nothing is acknowledged.
     */
    public void consume(ConsumerRecords<String, byte[]> records) {
        List<RawRecord> raw = new ArrayList<>(records.count());
        records.forEach(record -> raw.add(RawRecord.of(record)));
        consumption.take(raw);
        CrashPoint.AFTER_CONSUME_BEFORE_ACKNOWLEDGE.reach();
    }
}
