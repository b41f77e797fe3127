package vn.motcua.payment.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;

/**
 * Charges dossiers as intake tells of them: {@code received} raises the fees of its procedure version,
 * {@code obligation-requested} the obligation; {@code refused}, {@code withdrawn} and {@code stopped} cancel what is still open.
 */
@ApplicationScoped
public class LifecycleHandler implements EventHandler {

    @Inject
    ChargeStore store;
    @Inject
    EventLog eventLog;

    @Override
    public Topic topic() {
        return Topic.LIFECYCLE;
    }

    /** A handful of statements, however many events: what was open before the batch is cancelled first, then the batch's own charges come. */
    @Override
    public void apply(List<ReceivedEvent> events) {
        LifecycleFold fold = LifecycleFold.of(events);
        store.know(fold.dossiers());
        store.handOver(fold.successors());
        store.end(fold.ended());
        store.raise(fold.raised());
        if (!fold.told().isEmpty()) {
            eventLog.append(fold.told());
        }
    }
}
