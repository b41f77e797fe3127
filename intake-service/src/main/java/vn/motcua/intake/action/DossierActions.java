package vn.motcua.intake.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventType;
import vn.motcua.intake.access.Visibility;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierCode;
import vn.motcua.intake.lookup.Answers;
import vn.motcua.intake.person.ActionNote;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.register.RegisterEntries;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Does an action on a dossier: locked, checked, changed, told and noted in one transaction. */
@ApplicationScoped
public class DossierActions {

    @Inject
    DossierStore store;
    @Inject
    Visibility visibility;
    @Inject
    PersonalData persons;
    @Inject
    EventLog events;
    @Inject
    RegisterEntries register;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /**
     * Does it and answers with the dossier as it is then.
     *
     * @param code    the dossier's code, as the client gave it
     * @param roles   the roles that the endpoint is open to
     * @param body    what the client sent, for the idempotency key; any value where nothing was sent
     * @param reason  free text to be kept encrypted; null where there is none
     * @param step    what is done
     * @throws Problem {@code not-found} for an unknown code and for a dossier that the caller may not know of
     */
    @Transactional
    public Response perform(String code, Set<String> roles, ChangeHeaders headers, Object body, String reason, Step step) {
        return perform(code, headers, body, Said.reason(reason), Steps.of(step), stored -> visibility.checkActing(stored.dossier().state(), roles));
    }

    /** The same where more than a reason is said. */
    @Transactional
    public Response performSaying(String code, Set<String> roles, ChangeHeaders headers, Object body, List<Said> said, Step step) {
        return perform(code, headers, body, said, Steps.of(step), stored -> visibility.checkActing(stored.dossier().state(), roles));
    }

    /** The same for several steps, which are done together or not at all. */
    @Transactional
    public Response performAll(String code, Set<String> roles, ChangeHeaders headers, Object body, String reason, Steps steps) {
        return perform(code, headers, body, Said.reason(reason), steps, stored -> visibility.checkActing(stored.dossier().state(), roles));
    }

    /** The same for an agency that was asked for its opinion. */
    @Transactional
    public Response performConsulted(String code, Set<String> roles, ChangeHeaders headers, Object body, String reason, Step step) {
        return perform(code, headers, body, Said.reason(reason), Steps.of(step), stored -> visibility.check(stored.dossier().state(), roles));
    }

    private Response perform(String code, ChangeHeaders headers, Object body, List<Said> said, Steps steps, Consumer<StoredDossier> access) {
        return idempotency.once(headers.idempotencyKey, body, () -> {
            StoredDossier stored = lock(code);
            access.accept(stored);
            Answers.demandMatch(stored, headers.ifMatch);
            Dossier dossier = stored.dossier();
            Instant at = dossier.notBeforeLatest(clock.instant());
            List<? extends DossierEvent> done = steps.on(dossier, at, caller.performer());
            store.save(stored);
            store.flush();
            List<NewEvent> told = done.stream().map(event -> new NewEvent(dossier.id(), event, at, caller.actor())).toList();
            events.append(told);
            String action = EventType.of(done.get(0)).shortName();
            said.forEach(one -> persons.note(dossier.id(), new ActionNote(one.name(action), at, caller.actor(), one.text())));
            register.enter(told);
            return Answers.ok(stored);
        });
    }

    private StoredDossier lock(String code) {
        if (!DossierCode.isAcceptable(code)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return store.lock(code).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }
}
