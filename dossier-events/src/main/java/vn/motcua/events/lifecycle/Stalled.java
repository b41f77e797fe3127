package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;

/**
 * It stands still, and has so for long: whoever notifies people takes it from here. Told again while it goes on, each time once; of
 * times that passed unseen only the last is told.
 *
 * @param dossier   the dossier's code
 * @param waitsFor  what it waits for
 * @param agency    the code of the agency that handles it
 * @param assignee  the staff code of the person who handles it; null where nobody does
 * @param since     since when it has waited: the last step that moved it
 * @param times     its number within this standstill, from 1; what passed unseen counts, too
 * @param stalledAt when this was told
 */
public record Stalled(
        String dossier,
        StalledOn waitsFor,
        String agency,
        @OptionalField String assignee,
        Instant since,
        int times,
        Instant stalledAt) implements DossierEvent {
}
