package vn.motcua.local.replay;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.local.replay.ImportAnswer.Line;
import vn.motcua.local.replay.ImportAnswer.Outcome;
import vn.motcua.local.replay.Journey.Run;
import vn.motcua.local.replay.history.History;

/**
 * Decides which lines go out next, so that all services are busy and no step overtakes an earlier one of its dossier:
 * every dossier is on one lane at a time. Dossiers set out in the order of time.
 */
final class Conveyor {

    /** The most lines a request may have. */
    static final int MOST_LINES = 1_000;
    /** How many dossiers may be under way at once. */
    static final int MOST_UNDER_WAY = 6_000;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(60);
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration LINGER = Duration.ofMillis(25);
    private static final int WORTH_SENDING = 400;

    private final List<History> histories;
    private final ProgressListener listener;
    private final Duration patience;
    private final Map<Lane, RunQueue> queues = new EnumMap<>(Lane.class);
    private final long total;
    private int setOut;
    private int arrived;
    private long done;
    private long lastProgress = System.nanoTime();
    private String lastWait = "an answer";
    private RuntimeException failure;

    /** @param patience how long it may take until any line is written */
    Conveyor(List<History> histories, ProgressListener listener, Duration patience) {
        this.histories = histories;
        this.listener = listener;
        this.patience = patience;
        this.total = histories.stream().mapToLong(h -> h.steps().size()).sum();
        for (Lane lane : Lane.values()) {
            queues.put(lane, new RunQueue());
        }
    }

    /** The next lines of that lane; empty when all is done or something failed. */
    synchronized List<Run> take(Lane lane) throws InterruptedException {
        RunQueue queue = queues.get(lane);
        boolean lingered = false;
        while (failure == null && arrived < histories.size()) {
            if (lane == Lane.RECEPTION) {
                setOut(queue);
            }
            int ready = queue.readyLines();
            if (ready >= WORTH_SENDING || ready > 0 && lingered) {
                return queue.takeReady(MOST_LINES);
            }
            lingered = ready > 0;
            wait(LINGER.toMillis());
            checkPatience();
        }
        notifyAll();
        return List.of();
    }

    private void setOut(RunQueue reception) {
        while (setOut < histories.size() && setOut - arrived < MOST_UNDER_WAY && reception.size() < MOST_LINES) {
            reception.add(new Journey(histories.get(setOut++)).run(), Duration.ZERO);
        }
    }

    /** Takes the answer to a batch in. */
    synchronized void settle(List<Run> runs, ImportAnswer answer) {
        Map<Integer, Line> told = new HashMap<>();
        answer.lines().forEach(line -> told.put(line.line(), line));
        int first = 1;
        for (Run run : runs) {
            settle(run, first, told);
            first += run.lines();
        }
        listener.progress(done, total, "dossiers up to " + histories.get(Math.max(0, setOut - 1)).begins().toLocalDate());
        notifyAll();
    }

    private void settle(Run run, int first, Map<Integer, Line> told) {
        Journey journey = run.journey();
        int written = 0;
        while (written < run.lines()) {
            Line line = told.get(first + written);
            if (line != null && !line.isWritten()) {
                break;
            }
            if (line != null && journey.code() == null) {
                journey.receivedCode(line.dossier());
            }
            written++;
        }
        journey.advance(written);
        if (written > 0) {
            done += written;
            lastProgress = System.nanoTime();
        }
        if (written < run.lines()) {
            holdUp(run, written, told.get(first + written));
        } else if (journey.code() == null) {
            fail(new ReplayException(StepLine.ref(journey.history(), run.from()) + ": the answer brought no dossier code"));
        } else if (journey.isFinished()) {
            arrived++;
        } else {
            enqueue(journey.run(), Duration.ZERO);
        }
    }

    /** A line was not written; the ones behind it were not either, or will be known as written when sent again. */
    private void holdUp(Run run, int written, Line line) {
        Journey journey = run.journey();
        String where = StepLine.ref(journey.history(), run.from() + written) + " ("
                + journey.history().steps().get(run.from() + written).kind().word() + "): " + line.reason();
        if (line.outcome() == Outcome.REFUSED) {
            fail(new ReplayException("refused: " + where));
        } else {
            lastWait = where;
            int doublings = Math.min(MOST_DOUBLINGS, journey.waitAgain() - 1);
            enqueue(journey.run(), FIRST_PAUSE.multipliedBy(1L << doublings));
        }
    }

    private void enqueue(Run run, Duration pause) {
        queues.get(run.lane()).add(run, pause);
    }

    private void checkPatience() {
        if (System.nanoTime() - lastProgress > patience.toNanos()) {
            fail(new ReplayException("nothing went on for " + patience.toSeconds() + " s; waiting for " + lastWait));
        }
    }

    /** Stops everything; the first failure counts. */
    synchronized void fail(RuntimeException why) {
        if (failure == null) {
            failure = why;
        }
        notifyAll();
    }

    /** Throws what stopped it; returns where all arrived. */
    synchronized void conclude() {
        if (failure != null) {
            throw failure;
        }
    }
}
