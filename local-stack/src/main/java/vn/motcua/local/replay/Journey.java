package vn.motcua.local.replay;

import java.util.List;

import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.Step;
import vn.motcua.local.replay.history.StepKind;
import vn.motcua.local.replay.history.StepKind.Service;

/** How far one history has come. Not safe for several threads: {@link Conveyor} guards it. */
final class Journey {

    private final History history;
    private String code;
    private int next;
    private int waits;

    Journey(History history) {
        this.history = history;
    }

    /**
     * The steps that go out together: all that intake takes in next. A step that may have to wait for another service goes
     * alone, lest a later one overtake it.
     */
    Run run() {
        List<Step> steps = history.steps();
        boolean alone = code == null || !isOfIntake(next) || !isOfIntake(waitedFor());
        int to = next + 1;
        while (!alone && to < steps.size() && isOfIntake(to)) {
            to++;
        }
        return new Run(this, next, to);
    }

    /** The step on which the next one may have to wait: on help nothing waits. */
    private int waitedFor() {
        int index = next - 1;
        while (index > 0 && history.steps().get(index).kind() == StepKind.ASSIST) {
            index--;
        }
        return index;
    }

    private boolean isOfIntake(int index) {
        return history.steps().get(index).kind().service() == Service.INTAKE;
    }

    boolean isFinished() {
        return next == history.steps().size();
    }

    /** These many of the steps that went out are written. */
    void advance(int written) {
        next += written;
        if (written > 0) {
            waits = 0;
        }
    }

    /** Once more nothing could be written; how often in a row. */
    int waitAgain() {
        return ++waits;
    }

    void receivedCode(String dossierCode) {
        code = dossierCode;
    }

    String code() {
        return code;
    }

    History history() {
        return history;
    }

    /**
     * Steps of a history that go out together.
     *
     * @param journey whose
     * @param from    the first step, from 0
     * @param to      one after the last
     */
    record Run(Journey journey, int from, int to) {

        int lines() {
            return to - from;
        }

        Lane lane() {
            return journey.code == null ? Lane.RECEPTION : Lane.of(journey.history.steps().get(from).kind().service());
        }
    }
}
