package vn.motcua.intake.action;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.intake.dossier.Dossier;

/** What an action of several steps does to a dossier. */
@FunctionalInterface
public interface Steps {

    /**
     * Changes the dossier.
     *
     * @param at when; never before the dossier's latest step
     * @param by the caller
     * @return what is told of it, in order; at least one event
     */
    List<? extends DossierEvent> on(Dossier dossier, Instant at, Performer by);

    /** One step. */
    static Steps of(Step step) {
        return (dossier, at, by) -> List.of(step.on(dossier, at, by));
    }
}
