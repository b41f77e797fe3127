package vn.motcua.intake.action;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.intake.dossier.Dossier;

/** What an action does to a dossier. */
@FunctionalInterface
public interface Step {

    /**
     * Changes the dossier.
     *
     * @param at when; never before the dossier's latest step
     * @param by the caller
     * @return what is told of it
     */
    DossierEvent on(Dossier dossier, Instant at, Performer by);
}
