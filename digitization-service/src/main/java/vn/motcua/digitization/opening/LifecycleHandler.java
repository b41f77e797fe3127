package vn.motcua.digitization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.digitization.LegalDay;
import vn.motcua.digitization.register.RetentionPeriods;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.KnownDossier;
import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;

/** Keeps the tasks in step with the dossiers: a batch is read once, folded in memory and written once. */
@ApplicationScoped
public class LifecycleHandler implements EventHandler {

    @Inject
    TaskRegister register;
    @Inject
    RetentionPeriods periods;
    @Inject
    Clock clock;

    @Override
    public Topic topic() {
        return Topic.LIFECYCLE;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        var concerned = events.stream().filter(e -> concerns(e.body())).toList();
        Map<UUID, DigitizationTask> tasks = register.lockByIds(
                concerned.stream().map(ReceivedEvent::dossierId).distinct().toList());
        concerned.forEach(event -> fold(event, tasks));
        register.save(tasks.values(), clock.instant());
        periods.ended(ended(events));
    }

    /** The days on which dossiers ended; one ends once. */
    private static Map<UUID, LocalDate> ended(List<ReceivedEvent> events) {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            Instant at = event.body() instanceof Returned returned ? returned.returnedAt()
                    : endsUnanswered(event.body()) ? event.occurredAt() : null;
            if (at != null) {
                days.putIfAbsent(event.dossierId(), LegalDay.of(at));
            }
        }
        return days;
    }

    private static boolean endsUnanswered(Object body) {
        return body instanceof Refused || body instanceof Withdrawn || body instanceof Stopped;
    }

    private static boolean concerns(Object body) {
        return body instanceof Received || body instanceof SupplementReceived || body instanceof Transferred || endsUnanswered(body);
    }

    private static void fold(ReceivedEvent event, Map<UUID, DigitizationTask> tasks) {
        DigitizationTask task = tasks.get(event.dossierId());
        if (task == null) {
            // Before it is received, a dossier may be refused, withdrawn, supplemented or handed over: its papers are not ours yet.
            if (event.body() instanceof Received received) {
                tasks.put(event.dossierId(), open(event.dossierId(), received));
            }
        } else if (event.body() instanceof Received received) {
            task.handedIn(received.components(), received.receivedAt());
        } else if (event.body() instanceof SupplementReceived supplement) {
            task.handedIn(supplement.components(), supplement.receivedAt());
        } else if (event.body() instanceof Transferred transferred) {
            task.handedOverTo(transferred.toAgency());
        } else {
            task.dossierEnded(event.occurredAt());
        }
    }

    private static DigitizationTask open(UUID id, Received received) {
        return DigitizationTask.received(new KnownDossier(id, received.dossier(), received.unit(), received.procedure(),
                received.receivedAt(), received.ownerHash()), received.components());
    }
}
