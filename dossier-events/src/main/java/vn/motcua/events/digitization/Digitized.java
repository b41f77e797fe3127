package vn.motcua.events.digitization;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * Every component that had to be digitized is in.
 *
 * @param dossier     the dossier's code
 * @param components  what was stored
 * @param digitizedAt when the last one came in
 * @param digitizedBy who scanned the last one
 */
public record Digitized(
        String dossier,
        List<DigitizedComponent> components,
        Instant digitizedAt,
        Performer digitizedBy) implements DossierEvent {

    public Digitized {
        components = components == null ? List.of() : List.copyOf(components);
    }
}
