package vn.motcua.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.store.CodeCounter;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
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
    EventLog events;
    @Inject
    WorkingCalendars calendars;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.intake.postal-hand-over.max-age")
    Duration oldestHandOver;

    /** The new dossier. */
    public StoredDossier receive(DossierRequest request) {
        Instant now = clock.instant();
        List<FieldError> wrong = handOverErrors(request, now);
        Instant at = wrong.isEmpty() && request != null && request.receivedAt() != null ? request.receivedAt() : now;
        LocalDate day = LegalTime.dayOf(at);
        Reception reception = check.check(request, day, wrong);
        StaffMember receiver = caller.has(Roles.RECEIVER) ? receivers.onDuty(caller.staff(), reception.procedure(), day) : null;
        if (receiver == null && request.channel() != Channel.ONLINE) {
            throw new Problem(ReceptionProblem.CHANNEL_NOT_YOURS);
        }
        return take(reception, receiver, at);
    }

    private StoredDossier take(Reception reception, StaffMember receiver, Instant at) {
        String unit = reception.filing().agency();
        String code = codes.next(unit, LegalTime.dayOf(at));
        var dossier = Dossier.open(Ids.next(), code, reception.filing(), reception.components(), calendars.of(unit));
        List<DossierEvent> told = new ArrayList<>();
        if (reception.filing().channel() == Channel.ONLINE) {
            told.add(dossier.submit(at));
        }
        if (receiver != null) {
            told.add(dossier.receive(at, receiver.performer(), receiver.fte()));
        }
        StoredDossier stored = store.add(dossier);
        store.flush();
        persons.add(dossier.id(), reception.applicant());
        events.append(told.stream().map(event -> new NewEvent(dossier.id(), event, at, caller.actor())).toList());
        return stored;
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
