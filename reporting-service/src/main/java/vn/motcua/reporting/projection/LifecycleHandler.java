package vn.motcua.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;

/** Hands batches of {@code dossier.lifecycle} to the projector. */
@ApplicationScoped
class LifecycleHandler implements EventHandler {

    private final Projector projector;

    LifecycleHandler(Projector projector) {
        this.projector = projector;
    }

    @Override
    public Topic topic() {
        return Topic.LIFECYCLE;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        projector.project(topic(), events);
    }
}
