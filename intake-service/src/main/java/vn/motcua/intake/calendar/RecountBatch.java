package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.lifecycle.DeadlineRecounted;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.problem.Problem;

/**
 * Counts a batch of open deadlines again: dossiers locked, counted, told and the recount moved on in one transaction. A batch
 * that is lost half-way was never begun; one that runs twice finds nothing left to change.
 */
@ApplicationScoped
class RecountBatch {

    private static final Logger LOG = Logger.getLogger(RecountBatch.class);
    private static final String ACTOR = "calendar";

    @Inject
    RecountTable recounts;
    @Inject
    OpenDeadlines open;
    @Inject
    DossierStore store;
    @Inject
    EventLog events;
    @Inject
    WorkingCalendars calendars;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.intake.calendar.recount-batch")
    int size;

    /** Does the next batch; false where there is nothing to do now. */
    @Transactional
    boolean next() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<RecountTable.Job> claimed = recounts.claim(now).filter(job -> job.edition() <= calendars.current().number());
        claimed.ifPresent(job -> {
            List<UUID> ids = open.next(job.firstDay(), job.units(), job.lastId(), size);
            if (ids.isEmpty()) {
                recounts.endPass(job, now);
                LOG.infof("pass %d over the open deadlines that edition %d of the calendar touches is done", job.pass(), job.edition());
            } else {
                recount(job, ids, now);
            }
        });
        return claimed.isPresent();
    }

    private void recount(RecountTable.Job job, List<UUID> ids, Instant now) {
        List<NewEvent> told = new ArrayList<>();
        Map<UUID, String> failed = new HashMap<>();
        CalendarEdition edition = calendars.current();
        for (StoredDossier stored : store.lockByIds(ids)) {
            Dossier dossier = stored.dossier();
            try {
                Instant at = dossier.notBeforeLatest(now);
                Optional<DeadlineRecounted> moved = dossier.recount(edition::of, job.cause(), at);
                moved.ifPresentOrElse(event -> {
                    store.save(stored);
                    told.add(new NewEvent(dossier.id(), event, at, ACTOR));
                }, () -> store.saveForwarding(stored));
            } catch (Problem problem) {
                failed.put(dossier.id(), problem.kind().slug());
                LOG.warnf("the deadline of %s stays: %s", dossier.code(), problem.getMessage());
            }
        }
        store.flush();
        events.append(told);
        recounts.advance(job, ids, told.size(), failed, now);
    }
}
