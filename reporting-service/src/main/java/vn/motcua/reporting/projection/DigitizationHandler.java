package vn.motcua.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;

/** Hands batches of {@code dossier.digitization} to the projector. */
@ApplicationScoped
class DigitizationHandler implements EventHandler {

    private final Projector projector;

    DigitizationHandler(Projector projector) {
        this.projector = projector;
    }

    @Override
    public Topic topic() {
        return Topic.DIGITIZATION;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        projector.project(topic(), events);
    }
}
