package vn.motcua.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.dossier.ReminderPolicy;
import vn.motcua.intake.dossier.StandstillPolicy;

/** Keeps dossiers. Whoever wants to change one locks it first; call it inside a transaction. */
@ApplicationScoped
public class DossierStore {

    @Inject
    DossierRepository repository;
    @Inject
    ForwardingRule forwarding;
    @Inject
    WorkingCalendars calendars;
    @Inject
    ReminderPolicy reminders;
    @Inject
    StandstillPolicy standstills;
    @Inject
    Clock clock;

    /** The dossier of that code, to be read. */
    public Optional<StoredDossier> find(String code) {
        return repository.byCode(code).map(this::restoreAsTold);
    }

    /** The dossier of that code, locked until the end of the transaction. */
    public Optional<StoredDossier> lock(String code) {
        return repository.lockedByCode(code).map(this::restore);
    }

    /** The dossiers of those codes, locked; the unknown are left out. */
    public List<StoredDossier> lockByCodes(Collection<String> codes) {
        return repository.lockedByCodes(codes).stream().map(this::restore).toList();
    }

    /** The dossiers of those ids, locked; the unknown are left out. */
    public List<StoredDossier> lockByIds(Collection<UUID> ids) {
        return repository.lockedByIds(ids).stream().map(this::restore).toList();
    }

    /** The dossiers of those ids, to be read. */
    public List<StoredDossier> findByIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : repository.find("id in ?1 order by id", ids).stream().map(this::restoreAsTold).toList();
    }

    /** Of these codes, the ones that are in use. */
    public List<String> existing(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : repository.codesIn(codes);
    }

    /** Keeps a new dossier; it is written at the next flush. */
    public StoredDossier add(Dossier dossier) {
        DossierState state = dossier.state();
        var entity = new DossierEntity(state, nextReminder(state), forwardBy(state));
        repository.persist(entity);
        return new StoredDossier(entity, dossier);
    }

    /** Keeps the changes of a dossier; they are written at the next flush. */
    public void save(StoredDossier stored) {
        DossierState state = stored.dossier().state();
        stored.entity().take(state, nextReminder(state), forwardBy(state));
    }

    /** Keeps by when a dossier that waits to be forwarded must be, after its calendar changed and nothing else of it did. */
    public void saveForwarding(StoredDossier stored) {
        stored.entity().forwardBy = forwardBy(stored.dossier().state());
    }

    /** Dossiers of which something is to be told by then, the most urgent first, locked; those that somebody else has in hand are left out. */
    public List<StoredDossier> lockToRemind(Instant by, int most) {
        return repository.lockedToRemind(by, most).stream().map(this::restore).toList();
    }

    private Instant nextReminder(DossierState state) {
        CalendarEdition hours = calendars.current();
        Instant now = clock.instant();
        return Stream.of(reminders.next(state, hours::of, now), standstills.next(state, hours::of, now)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    /** Writes what was kept, so that versions are known and broken constraints show. */
    public void flush() {
        repository.flush();
    }

    private Instant forwardBy(DossierState state) {
        return state.status() == DossierStatus.RECEIVED
                ? forwarding.knownLatestBy(state.receivedAt(), calendars.of(state.agency())).orElse(null) : null;
    }

    /** To be read: with the calendar by which its times were told, so that its ledger explains just these. */
    private StoredDossier restoreAsTold(DossierEntity entity) {
        return new StoredDossier(entity, Dossier.restore(entity.state(), calendars.of(entity.agency, entity.calendarEdition)));
    }

    /** To be changed: with the calendar of today. */
    private StoredDossier restore(DossierEntity entity) {
        return new StoredDossier(entity, Dossier.restore(entity.state(), calendars.of(entity.agency)));
    }
}
