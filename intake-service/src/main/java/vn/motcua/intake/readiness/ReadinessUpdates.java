package vn.motcua.intake.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;

/** Applies facts of other services to dossiers: all of a batch are locked with one query and written together. */
@ApplicationScoped
class ReadinessUpdates {

    @Inject
    DossierStore store;
    @Inject
    EventLog events;

    /** What one event does to its dossier; the event of a clock that runs again, where one does. */
    interface Update {
        Optional<Resumed> on(Dossier dossier, ReceivedEvent event);
    }

    /**
     * Applies a batch inside the consumer's transaction.
     *
     * @param actor the name of the service that told, for the audit trail
     * @throws IllegalStateException for an event about a dossier that intake does not have
     */
    void apply(List<ReceivedEvent> batch, String actor, Update update) {
        if (batch.isEmpty()) {
            return;
        }
        Map<UUID, StoredDossier> dossiers = store.lockByIds(batch.stream().map(ReceivedEvent::dossierId).distinct().toList()).stream()
                .collect(Collectors.toMap(stored -> stored.dossier().id(), Function.identity()));
        List<NewEvent> told = new ArrayList<>();
        for (ReceivedEvent event : batch) {
            StoredDossier stored = dossiers.get(event.dossierId());
            if (stored == null) {
                throw new IllegalStateException("intake has no dossier " + event.dossier());
            }
            update.on(stored.dossier(), event)
                    .ifPresent(resumed -> told.add(new NewEvent(event.dossierId(), resumed, resumed.resumedAt(), actor)));
        }
        dossiers.values().forEach(store::save);
        store.flush();
        events.append(told);
    }
}
