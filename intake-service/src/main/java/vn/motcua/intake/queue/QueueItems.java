package vn.motcua.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.Filing;

/** Says what a dossier in the queue waits for. */
@ApplicationScoped
class QueueItems {

    @Inject
    Catalogue catalogue;
    @Inject
    WorkingCalendars calendars;
    @Inject
    ForwardingRule forwarding;

    QueueItem of(DossierState state, WorkQueue.Place place, QueueScope scope, QueueTimes times) {
        Filing filing = state.filing();
        QueueTask task = QueueTask.of(state, place.position().rank(), scope.agency());
        return new QueueItem(state.code(), task, QueueBucket.of(place.position().rank(), place.position().urgentAt(), times),
                filing.procedure(), catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).map(Procedure::name).orElse(null),
                state.agency(), filing.channel(), state.status(), state.status().vi(), state.isSuspended(), state.receivedAt(),
                task == QueueTask.ANSWER ? state.answerDueAt() : null,
                task == QueueTask.FORWARD ? forwarding.latestBy(state.receivedAt(), calendars.of(state.agency())) : null,
                state.dueAt(), place.assignee());
    }
}
