package vn.motcua.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;

/** Hands batches of {@code dossier.payment} to the projector. */
@ApplicationScoped
class PaymentHandler implements EventHandler {

    private final Projector projector;

    PaymentHandler(Projector projector) {
        this.projector = projector;
    }

    @Override
    public Topic topic() {
        return Topic.PAYMENT;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        projector.project(topic(), events);
    }
}
