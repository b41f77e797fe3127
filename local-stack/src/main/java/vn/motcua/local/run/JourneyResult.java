package vn.motcua.local.run;

import java.util.List;

/**
 * A journey that came out to its end.
 *
 * @param dossier the dossier's code
 * @param steps   in order
 * @param events  the wire names of every event about the dossier, in the order of their arrival
 */
public record JourneyResult(String dossier, List<JourneyStep> steps, List<String> events) {

    public JourneyResult {
        steps = List.copyOf(steps);
        events = List.copyOf(events);
    }
}
