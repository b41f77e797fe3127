package vn.motcua.intake.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.intake.printing.FormAct.Slip;
import vn.motcua.intake.printing.FormAct.SlipStep;

/** The control slip of a dossier, written from its event log: who gave it to whom, when, and whether in time. */
final class ControlSlip {

    /** The most steps on a slip; the latest stay. */
    static final int MOST_STEPS = 60;

    private ControlSlip() {
    }

    /**
     * The slip with everything that happened so far.
     *
     * @param unitName the name of a unit by its code
     * @param lead     the code of the agency that decides
     */
    static Slip of(History history, UnaryOperator<String> unitName, String lead) {
        var steps = new SlipSteps(unitName, unitName.apply(lead));
        List<SlipStep> all = history.events().stream().map(steps::of).flatMap(Optional::stream).toList();
        String coordinating = history.events().stream().filter(OpinionRequested.class::isInstance)
                .map(event -> unitName.apply(((OpinionRequested) event).coordinator())).distinct().collect(Collectors.joining(", "));
        int left = Math.max(0, all.size() - MOST_STEPS);
        return new Slip(unitName.apply(lead), coordinating.isEmpty() ? null : coordinating, all.subList(left, all.size()), left);
    }
}
