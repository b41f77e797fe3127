package vn.motcua.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;

import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.dossier.Consultation;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.store.StoredDossier;

/** Says what a dossier in the queue waits for. */
@ApplicationScoped
class QueueItems {

    @Inject
    Catalogue catalogue;

    QueueItem of(StoredDossier stored, WorkQueue.Place place, QueueScope scope, QueueTimes times) {
        DossierState state = stored.dossier().state();
        Filing filing = state.filing();
        QueueTask task = QueueTask.of(state, place.position().rank(), scope.agency());
        return new QueueItem(state.code(), task, QueueBucket.of(place.position().rank(), place.position().urgentAt(), times),
                filing.procedure(), catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).map(Procedure::name).orElse(null),
                state.agency(), filing.channel(), state.status(), state.status().vi(), state.isSuspended(), state.receivedAt(),
                task == QueueTask.ANSWER ? state.answerDueAt() : null,
                task == QueueTask.FORWARD ? stored.forwardBy() : null, state.dueAt(),
                task == QueueTask.GIVE_OPINION ? opinionDueAt(state, scope.agency()) : null, place.assignee());
    }

    /** An agency may be asked twice; what is due first counts. */
    private static Instant opinionDueAt(DossierState state, String coordinator) {
        return state.handling().consultations().stream().filter(Consultation::isOpen).filter(c -> c.coordinator().equals(coordinator))
                .map(Consultation::dueAt).min(Comparator.naturalOrder()).orElse(null);
    }
}
