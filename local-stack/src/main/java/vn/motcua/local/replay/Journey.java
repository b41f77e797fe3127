package vn.motcua.local.replay;

import java.util.List;

import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.Step;
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
     * The steps that go out together: all that the same service takes in next. A step of intake that may have to wait for
     * another service goes alone, lest a later one overtake it.
     */
    Run run() {
        List<Step> steps = history.steps();
        Service service = steps.get(next).kind().service();
        int to = next + 1;
        boolean alone = code == null
                || service == Service.INTAKE && steps.get(next - 1).kind().service() != Service.INTAKE;
        while (!alone && to < steps.size() && steps.get(to).kind().service() == service) {
            to++;
        }
        return new Run(this, next, to);
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
