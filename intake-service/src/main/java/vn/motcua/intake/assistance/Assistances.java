package vn.motcua.intake.assistance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.reception.Receivers;
import vn.motcua.intake.store.CodeCounter;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;

/** Records help and tells of it. Call it inside a transaction. */
@ApplicationScoped
public class Assistances implements PanacheRepositoryBase<AssistanceEntity, UUID> {

    /** What a number of assistance begins with, before its unit: it tells them from dossier codes (hỗ trợ). */
    public static final String PREFIX = "HT.";

    @Inject
    Receivers receivers;
    @Inject
    CodeCounter counter;
    @Inject
    EventLog events;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Records it for the caller, who must be in the roster of the day. */
    Assistance record(AssistanceRequest request) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StaffMember helper = receivers.onDuty(caller.staff(), LegalTime.dayOf(at));
        var given = new Assistance(Ids.next(), counter.next(PREFIX + helper.unit(), LegalTime.dayOf(at)), request.kind(), request.dossier(), at,
                helper.code(), helper.unit());
        keep(given);
        flush();
        events.append(new NewEvent(given.id(), given.told(helper.performer()), at, caller.actor()));
        return given;
    }

    /** Keeps help without telling of it; whoever calls this tells of it in the same transaction. */
    public void keep(Assistance given) {
        persist(AssistanceEntity.of(given));
    }

    /** The latest first, from before that id; all where it is null. */
    List<Assistance> before(UUID id, int most) {
        var query = id == null ? find("order by id desc") : find("id < ?1 order by id desc", id);
        return query.range(0, most - 1).stream().map(AssistanceEntity::toAssistance).toList();
    }
}
