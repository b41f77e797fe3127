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
import vn.motcua.events.DossierEvent;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Reminder;
import vn.motcua.intake.dossier.ReminderPolicy;
import vn.motcua.intake.dossier.StandstillPolicy;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;

/**
 * Tells what somebody must be reminded of and what stands still, batch by batch, each batch a transaction. Replicas share the work:
 * a dossier that one has locked is left out by the others.
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
    StandstillPolicy standstills;
    @Inject
    WorkingCalendars calendars;
    @Inject
    EventLog events;
    @Inject
    Clock clock;

    /** Looks for dossiers of which something is to be told by now. */
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
            tell(stored.dossier(), now).forEach(event -> told.add(new NewEvent(stored.dossier().id(), event, now, ACTOR)));
            store.save(stored);
        }
        store.flush();
        events.append(told);
        return batch.size();
    }

    private List<DossierEvent> tell(Dossier dossier, Instant now) {
        CalendarEdition hours = calendars.current();
        List<DossierEvent> told = new ArrayList<>();
        for (Reminder reminder : policy.due(dossier.state(), hours::of, now)) {
            dossier.remind(reminder, now).ifPresent(told::add);
        }
        standstills.due(dossier.state(), hours::of, now).flatMap(s -> dossier.tellStandstill(s, now)).ifPresent(told::add);
        return told;
    }
}
