package vn.motcua.intake.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.lifecycle.Assigned;
import vn.motcua.intake.access.Visibility;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Gives many dossiers to one person in one transaction. Sent again, it finds its work done and changes nothing. */
@ApplicationScoped
class Reassignment {

    @Inject
    DossierStore store;
    @Inject
    Visibility visibility;
    @Inject
    Assignees assignees;
    @Inject
    EventLog events;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    @Transactional
    ReassignmentAnswer reassign(ReassignmentRequest request) {
        Set<String> codes = new LinkedHashSet<>(request.codes());
        List<StoredDossier> locked = store.lockByCodes(codes);
        if (locked.size() < codes.size()) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        locked.forEach(stored -> visibility.checkActing(stored.dossier().state(), Set.of(Roles.OFFICER, Roles.MANAGER)));
        List<NewEvent> told = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (StoredDossier stored : locked) {
            Dossier dossier = stored.dossier();
            if (request.staff().equals(dossier.state().handling().assignee())) {
                unchanged.add(dossier.code());
                continue;
            }
            Instant at = dossier.notBeforeLatest(clock.instant());
            Assigned assigned = assignees.assign(dossier, request.staff(), at, caller.performer());
            told.add(new NewEvent(dossier.id(), assigned, at, caller.actor()));
            store.save(stored);
        }
        store.flush();
        events.append(told);
        return new ReassignmentAnswer(request.staff(), told.stream().map(e -> e.body().dossier()).toList(), unchanged);
    }
}
