package vn.motcua.intake.merger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jboss.logging.Logger;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.problem.Problem;

/**
 * Moves the dossiers of the mergers that are due, a batch a transaction. A batch that breaks off leaves nothing behind and is
 * done again; a dossier that cannot be moved is noted and does not hold up the others.
 */
@ApplicationScoped
class MoveDossiers {

    /** How many dossiers move in one transaction. */
    static final int BATCH = 200;
    /** How many batches one run does before it lets others work. */
    static final int MOST_BATCHES = 50;
    /** How many dossiers that could not be moved are named. */
    static final int MOST_LEFT_BEHIND = 20;

    private static final Logger LOG = Logger.getLogger(MoveDossiers.class);

    @Inject
    MergerStore mergers;
    @Inject
    Catalogue catalogue;
    @Inject
    DossierStore store;
    @Inject
    WorkingCalendars calendars;
    @Inject
    EventLog events;
    @Inject
    Clock clock;

    /** Runs until no merger has work left, or {@link #MOST_BATCHES} are done. */
    @Scheduled(every = "{motcua.intake.merger.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            for (int done = 0; done < MOST_BATCHES && QuarkusTransaction.requiringNew().call(this::batch); done++) {
                LOG.debugf("batch %d of mergers is done", done + 1);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "a batch of a merger broke off and will be done again");
        }
    }

    /** Moves a batch; false where there was nothing to do. */
    private boolean batch() {
        Instant now = clock.instant();
        Optional<Merger> due = mergers.takeDue(LegalTime.dayOf(now));
        if (due.isEmpty()) {
            return false;
        }
        Merger merger = due.get();
        Optional<HandOver> handOver = HandOver.of(merger.unit(), merger.effective(), catalogue.edition().units().successors(merger.unit()));
        List<UUID> ids = handOver.map(h -> mergers.openDossiers(h, merger.afterDossier(), BATCH)).orElse(List.of());
        List<String> leftBehind = new ArrayList<>(merger.leftBehind());
        long moved = ids.isEmpty() ? 0 : move(ids, handOver.orElseThrow(), merger.orderedBy(), now, leftBehind);
        UUID last = ids.isEmpty() ? merger.afterDossier() : ids.get(ids.size() - 1);
        mergers.advance(new Merger(merger.unit(), merger.effective(), merger.orderedAt(), merger.orderedBy(), merger.moved() + moved, last,
                leftBehind, null), ids.size() < BATCH);
        return true;
    }

    private long move(List<UUID> ids, HandOver handOver, String orderedBy, Instant now, List<String> leftBehind) {
        List<NewEvent> told = new ArrayList<>();
        long moved = 0;
        for (StoredDossier stored : store.lockByIds(ids)) {
            Dossier dossier = stored.dossier();
            Optional<String> successor = handOver.successorOf(dossier.state().filing().field());
            if (successor.isEmpty()) {
                continue;
            }
            try {
                Instant at = dossier.notBeforeLatest(now);
                List<DossierEvent> steps = move(dossier, handOver.unit(), successor.get(), at);
                if (!steps.isEmpty()) {
                    steps.forEach(event -> told.add(new NewEvent(dossier.id(), event, at, orderedBy)));
                    store.save(stored);
                    moved++;
                }
            } catch (Problem problem) {
                LOG.warnf("dossier %s stays with %s: %s", dossier.code(), handOver.unit(), problem.getMessage());
                if (leftBehind.size() < MOST_LEFT_BEHIND) {
                    leftBehind.add(dossier.code() + ": " + problem.kind().slug());
                }
            }
        }
        store.flush();
        events.append(told);
        return moved;
    }

    /** Moves the dossier, or what the unit was asked about it; a question to the agency that has it now is closed. */
    private List<DossierEvent> move(Dossier dossier, String unit, String successor, Instant at) {
        List<DossierEvent> told = new ArrayList<>();
        String asked = unit;
        if (dossier.agency().equals(unit)) {
            told.add(dossier.transfer(successor, calendars.of(successor), at, Performer.system()));
            asked = successor;
        }
        told.addAll(dossier.transferOpinions(asked, successor, calendars.of(successor), at, Performer.system()));
        return told;
    }
}
