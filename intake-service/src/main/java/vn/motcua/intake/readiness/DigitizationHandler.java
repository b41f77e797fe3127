package vn.motcua.intake.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

import vn.motcua.eventlog.EventHandler;
import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;
import vn.motcua.events.digitization.Digitized;

/** Takes note of dossiers whose papers are all digitized; other events of the topic pass by. */
@ApplicationScoped
class DigitizationHandler implements EventHandler {

    @Inject
    ReadinessUpdates updates;

    @Override
    public Topic topic() {
        return Topic.DIGITIZATION;
    }

    @Override
    public void apply(List<ReceivedEvent> events) {
        updates.apply(events.stream().filter(e -> e.body() instanceof Digitized).toList(), "digitization", (dossier, event) -> {
            dossier.digitized(((Digitized) event.body()).digitizedAt());
            return Optional.empty();
        });
    }
}
