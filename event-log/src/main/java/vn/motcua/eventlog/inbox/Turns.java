package vn.motcua.eventlog.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.eventlog.deadletter.DeadLetters;
import vn.motcua.events.Topic;

/**
 * Decides for each event whether it is its turn: next is applied, old is dropped, early is parked. Every method runs in
 * the caller's transaction, which holds the inbox rows and the effects together.
 */
@ApplicationScoped
class Turns {

    @Inject
    Inbox inbox;
    @Inject
    ParkingLot parkingLot;
    @Inject
    DeadLetters deadLetters;

    private final Map<Topic, EventHandler> handlers = new EnumMap<>(Topic.class);

    @Inject
    void collect(@All List<EventHandler> all) {
        all.forEach(handler -> handlers.put(handler.topic(), handler));
    }

    /**
     * Gives each event of one topic its turn.
     *
     * @return the dossiers that have parked events whose turn may have come now
     * @throws PoisonException where an event whose turn it is cannot be read
     */
    Set<UUID> give(String topic, List<Envelope> events) throws SQLException {
        List<UUID> dossierIds = events.stream().map(Envelope::dossierId).distinct().toList();
        Map<UUID, Long> last = inbox.lastSequences(topic, dossierIds);
        Set<String> withOperator = deadLetters.open(topic, dossierIds);
        Map<UUID, Long> expected = new HashMap<>(last);
        List<Envelope> next = new ArrayList<>();
        List<Envelope> early = new ArrayList<>();
        for (Envelope event : events) {
            long turn = expected.get(event.dossierId()) + 1;
            if (event.sequence() < turn || withOperator.contains(DeadLetters.place(event.dossierId(), event.sequence()))) {
                continue;
            }
            if (event.sequence() == turn) {
                next.add(event);
                expected.put(event.dossierId(), turn);
            } else {
                early.add(event);
            }
        }
        apply(topic, next);
        for (Envelope event : early) {
            park(topic, event, expected.get(event.dossierId()));
        }
        return parkingLot.waiting(topic, next.stream().map(Envelope::dossierId).toList());
    }

    private void apply(String topic, List<Envelope> next) throws SQLException {
        if (next.isEmpty()) {
            return;
        }
        Set<UUID> inserted = inbox.insert(topic, next);
        List<ReceivedEvent> events = next.stream().filter(event -> inserted.contains(event.eventId())).map(Envelope::open).toList();
        if (!events.isEmpty()) {
            handlers.get(Topic.named(topic)).apply(events);
        }
    }

    private void park(String topic, Envelope event, long lastSeen) throws SQLException {
        parkingLot.lock(topic, event.dossierId());
        long last = inbox.lastSequences(topic, List.of(event.dossierId())).get(event.dossierId());
        if (last != lastSeen) {
            throw new Outage.ConcurrentTurnException();
        }
        parkingLot.park(event);
    }

    /**
     * Applies the parked event whose turn it is.
     *
     * @return false where none waits or its turn has not come
     */
    boolean giveNextParked(String topic, UUID dossierId) throws SQLException {
        parkingLot.lock(topic, dossierId);
        long last = inbox.lastSequences(topic, List.of(dossierId)).get(dossierId);
        parkingLot.removeUpTo(topic, dossierId, last);
        var parked = parkingLot.find(topic, dossierId, last + 1);
        if (parked.isEmpty()) {
            return false;
        }
        apply(topic, List.of(Envelope.of(parked.get())));
        parkingLot.removeUpTo(topic, dossierId, last + 1);
        return true;
    }

    /** The parked event whose turn it is, for the one who must set it aside. */
    RawRecord nextParked(String topic, UUID dossierId) throws SQLException {
        long last = inbox.lastSequences(topic, List.of(dossierId)).get(dossierId);
        return parkingLot.find(topic, dossierId, last + 1).orElseThrow();
    }

    /** Passes over an event for good: its place is taken, nothing else happens. */
    void passOver(String topic, Envelope event) throws SQLException {
        inbox.insert(topic, List.of(event));
    }
}
