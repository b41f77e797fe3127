package vn.motcua.intake.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.payment.Exempted;
import vn.motcua.events.payment.Paid;
import vn.motcua.intake.dossier.Dossier;

/**
 * Takes note of settled charges. The payment of an open obligation lets the clock run again, told by an event of its own in
 * the same transaction; other events of the topic pass by.
 */
@ApplicationScoped
class PaymentHandler implements EventHandler {

    @Inject
    ReadinessUpdates updates;

    @Override
    public Topic topic() {
        return Topic.PAYMENT;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        updates.apply(events.stream().filter(e -> e.body() instanceof Paid || e.body() instanceof Exempted).toList(), "payment",
                (dossier, event) -> settle(dossier, event.body()));
    }

    private static Optional<Resumed> settle(Dossier dossier, DossierEvent body) {
        if (body instanceof Paid paid) {
            return dossier.settled(paid.charges(), paid.outstandingAtIntake(), paid.outstandingObligation(), paid.paidAt());
        }
        Exempted exempted = (Exempted) body;
        return dossier.settled(List.of(exempted.charge()), exempted.outstandingAtIntake(), exempted.outstandingObligation(), exempted.exemptedAt());
    }
}
