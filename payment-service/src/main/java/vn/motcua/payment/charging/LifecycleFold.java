package vn.motcua.payment.charging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.eventlog.NewEvent;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.DueWhen;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Fee;
import vn.motcua.events.lifecycle.ObligationRequested;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.events.payment.Charged;
import vn.motcua.kit.Ids;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeAction;
import vn.motcua.payment.charge.ChargeState;
import vn.motcua.payment.charge.Dong;

/** Folds a batch of lifecycle events, in order, into the few writes that they come to. */
final class LifecycleFold {

    /** Who the audit trail names for charges: no person raises them. */
    static final String ACTOR = "system:payment";

    private final Map<UUID, KnownDossier> dossiers = new LinkedHashMap<>();
    private final Map<UUID, String> successors = new LinkedHashMap<>();
    private final Map<UUID, Instant> ended = new LinkedHashMap<>();
    private final List<RaisedCharge> raised = new ArrayList<>();
    private final List<NewEvent> told = new ArrayList<>();

    static LifecycleFold of(List<ReceivedEvent> events) {
        LifecycleFold fold = new LifecycleFold();
        events.forEach(fold::add);
        return fold;
    }

    private void add(ReceivedEvent event) {
        if (event.body() instanceof Submitted submitted) {
            know(event, submitted.unit(), submitted.channel(), null);
        } else if (event.body() instanceof Received received) {
            know(event, received.unit(), received.channel(), event.occurredAt());
            raise(event, received.fees());
        } else if (event.body() instanceof ObligationRequested obligation) {
            raise(event, List.of(new Fee(obligation.notice(), obligation.kind(), obligation.amount(), DueWhen.OBLIGATION)));
        } else if (event.body() instanceof Transferred transferred) {
            successors.put(event.dossierId(), transferred.toAgency());
        } else if (event.body() instanceof Refused || event.body() instanceof Withdrawn || event.body() instanceof Stopped) {
            end(event);
        }
    }

    private void know(ReceivedEvent event, String unit, Channel channel, Instant chargedAt) {
        dossiers.merge(event.dossierId(), new KnownDossier(event.dossierId(), event.dossier(), unit, channel, event.occurredAt(), chargedAt),
                (filed, now) -> new KnownDossier(filed.id(), filed.code(), now.unit(), filed.channel(), filed.knownAt(), chargedAt));
    }

    /** A fee of nothing is no charge. A negative one is no fee: the amount's own check throws, and the event is dead-lettered. */
    private void raise(ReceivedEvent event, List<Fee> fees) {
        List<Charge> charges = new ArrayList<>();
        for (int line = 0; line < fees.size(); line++) {
            Fee fee = fees.get(line);
            if (fee.amount() != 0) {
                Charge charge = new Charge(Ids.next(), event.dossierId(), fee.code(), fee.kind(), fee.amount(), fee.dueWhen(),
                        event.occurredAt(), ChargeState.OPEN);
                charges.add(charge);
                raised.add(new RaisedCharge(charge, event.eventId(), line));
            }
        }
        if (!charges.isEmpty()) {
            var body = new Charged(event.dossier(), charges.stream().map(Charge::toFact).toList(), Dong.sum(charges), event.occurredAt());
            told.add(new NewEvent(event.dossierId(), body, event.occurredAt(), ACTOR));
        }
    }

    /** The end of a dossier also ends what the same batch raised for it before. */
    private void end(ReceivedEvent event) {
        ended.put(event.dossierId(), event.occurredAt());
        raised.replaceAll(r -> r.charge().dossierId().equals(event.dossierId()) && r.charge().isOpen()
                ? new RaisedCharge(r.charge().after(ChargeAction.CANCEL), r.event(), r.line()) : r);
    }

    List<KnownDossier> dossiers() {
        return List.copyOf(dossiers.values());
    }

    /** The agency that decides from now on, of each dossier that was handed over; it holds after all that {@link #dossiers} says. */
    Map<UUID, String> successors() {
        return successors;
    }

    Map<UUID, Instant> ended() {
        return ended;
    }

    List<RaisedCharge> raised() {
        return raised;
    }

    List<NewEvent> told() {
        return told;
    }
}
