package vn.motcua.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.EventType;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierCode;
import vn.motcua.intake.person.ActionNote;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.register.RegisterEntries;
import vn.motcua.intake.search.SearchIndex;
import vn.motcua.intake.store.CodeCounter;
import vn.motcua.intake.store.CodeCounter.Day;
import vn.motcua.intake.store.CodeCounter.Wanted;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/**
 * Takes in a new dossier. The portal submits; a receiver receives, and what he files online on a citizen's behalf he accepts
 * in the same breath. Call it inside a transaction: dossier, applicant, code and events are written together or not at all.
 */
@ApplicationScoped
public class ReceiveDossier {

    @Inject
    ReceptionCheck check;
    @Inject
    Receivers receivers;
    @Inject
    CodeCounter codes;
    @Inject
    DossierStore store;
    @Inject
    PersonalData persons;
    @Inject
    SearchIndex search;
    @Inject
    EventLog events;
    @Inject
    RegisterEntries register;
    @Inject
    WorkingCalendars calendars;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.intake.postal-hand-over.max-age")
    Duration oldestHandOver;

    /**
     * Checks a request and writes nothing.
     *
     * @param found wrong fields that the caller found already
     * @throws Problem naming every wrong field, or why the caller may not file it
     */
    CheckedReception check(DossierRequest request, List<FieldError> found) {
        return check(request, found, null);
    }

    /** Checks a refusal at the counter: whoever may receive it may refuse it; papers may be missing. */
    CheckedReception check(CounterRefusal refusal) {
        if (refusal == null) {
            throw new Problem(CommonProblem.MALFORMED, "JSON");
        }
        return check(refusal.request(), List.of(), refusal);
    }

    private CheckedReception check(DossierRequest request, List<FieldError> found, CounterRefusal refusal) {
        Instant now = clock.instant();
        List<FieldError> handOver = handOverErrors(request, now);
        Instant at = handOver.isEmpty() && request != null && request.receivedAt() != null ? request.receivedAt() : now;
        LocalDate day = LegalTime.dayOf(at);
        List<FieldError> wrong = Stream.concat(found.stream(), handOver.stream()).toList();
        Reception reception = refusal == null ? check.check(request, day, wrong) : check.checkRefused(refusal, day, wrong);
        StaffMember receiver = caller.has(Roles.RECEIVER) ? receivers.onDuty(caller.staff(), reception.procedure(), day) : null;
        if (receiver == null && request.channel() != Channel.ONLINE) {
            throw new Problem(ReceptionProblem.CHANNEL_NOT_YOURS);
        }
        return new CheckedReception(reception, receiver, at, refusal == null ? null : refusal.reason());
    }

    /** The new dossiers, in the order of what was checked. */
    List<StoredDossier> file(List<CheckedReception> receptions) {
        List<String> given = codes(receptions);
        List<StoredDossier> stored = new ArrayList<>();
        List<NewEvent> told = new ArrayList<>();
        for (int i = 0; i < receptions.size(); i++) {
            CheckedReception checked = receptions.get(i);
            Reception reception = checked.reception();
            var dossier = Dossier.open(Ids.next(), given.get(i), reception.filing(), reception.components(), calendars.of(checked.unit()));
            for (DossierEvent event : checked.begin(dossier)) {
                told.add(new NewEvent(dossier.id(), event, checked.at(), caller.actor()));
            }
            stored.add(store.add(dossier));
        }
        store.flush();
        for (int i = 0; i < receptions.size(); i++) {
            Applicant applicant = receptions.get(i).reception().applicant();
            persons.add(stored.get(i).dossier().id(), applicant);
            search.add(stored.get(i).dossier().state(), applicant);
            note(stored.get(i).dossier(), receptions.get(i));
        }
        events.append(told);
        register.enter(told);
        return stored;
    }

    /** Numbers are taken for all at once and in one order for everybody: two bulk receptions never wait for each other in a circle. */
    private List<String> codes(List<CheckedReception> receptions) {
        Map<Day, Wanted> wanted = new HashMap<>();
        receptions.forEach(checked -> wanted.merge(checked.series(), new Wanted(1, 0), Wanted::plus));
        Map<Day, Integer> next = codes.take(wanted);
        return receptions.stream().map(checked -> {
            int number = next.merge(checked.series(), 1, Integer::sum) - 1;
            return DossierCode.of(checked.series().unit(), checked.series().day(), number);
        }).toList();
    }

    private void note(Dossier dossier, CheckedReception checked) {
        if (checked.refusal() != null) {
            persons.note(dossier.id(), new ActionNote(EventType.REFUSED.shortName(), checked.at(), caller.actor(), checked.refusal()));
        }
    }

    /** Only the post says when a dossier came in: when the hand-over minutes were signed (QĐ 45/2016). */
    private List<FieldError> handOverErrors(DossierRequest request, Instant now) {
        if (request == null || request.receivedAt() == null) {
            return List.of();
        }
        if (request.channel() != Channel.POSTAL || !caller.has(Roles.RECEIVER)) {
            return List.of(new FieldError("receivedAt", "chỉ dùng cho hồ sơ bưu chính / is for the postal channel alone"));
        }
        if (request.receivedAt().isAfter(now) || request.receivedAt().isBefore(now.minus(oldestHandOver))) {
            return List.of(new FieldError("receivedAt", "phải trong khoảng " + oldestHandOver.toDays()
                    + " ngày gần đây / must lie within the last " + oldestHandOver.toDays() + " days"));
        }
        return List.of();
    }
}
