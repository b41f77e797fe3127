package vn.motcua.intake.reminder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Reminder;
import vn.motcua.intake.dossier.ReminderPolicy;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;

/**
 * Tells what somebody must be reminded of, batch by batch, each batch a transaction. Replicas share the work: a dossier that
 * one has locked is left out by the others.
 */
@ApplicationScoped
public class Reminders {

    private static final int BATCH = 100;
    private static final String ACTOR = "reminders";

    @Inject
    DossierStore store;
    @Inject
    ReminderPolicy policy;
    @Inject
    WorkingCalendars calendars;
    @Inject
    EventLog events;
    @Inject
    Clock clock;

    /** Looks for dossiers that call for a reminder by now. */
    @Scheduled(every = "{motcua.intake.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        while (QuarkusTransaction.requiringNew().call(this::tellBatch) == BATCH) {
            // the next batch
        }
    }

    private int tellBatch() {
        Instant now = clock.instant();
        List<StoredDossier> batch = store.lockToRemind(now, BATCH);
        List<NewEvent> told = new ArrayList<>();
        for (StoredDossier stored : batch) {
            for (Reminder reminder : policy.due(stored.dossier().state(), calendars.current()::of, now)) {
                stored.dossier().remind(reminder, now).ifPresent(e -> told.add(new NewEvent(stored.dossier().id(), e, now, ACTOR)));
            }
            store.save(stored);
        }
        store.flush();
        events.append(told);
        return batch.size();
    }
}
