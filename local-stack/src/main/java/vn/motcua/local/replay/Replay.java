package vn.motcua.local.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.motcua.local.replay.Journey.Run;
import vn.motcua.local.replay.history.HalfYear;
import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.PastCatalogue;

/**
 * Replays Kon Tum's first half of 2022, and what is needed of 2021, through the bulk imports of intake, digitization and
 * payment. Every step passes the services' own rules. Running it again finds every step written already and changes nothing.
 */
public final class Replay {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ReplayTarget target;
    private final ProgressListener listener;
    private final ImportClient client;
    private final Duration patience;

    /**
     * @param target   where the history goes
     * @param listener is told of every answered request, by several threads but never at once
     */
    public Replay(ReplayTarget target, ProgressListener listener) {
        this(target, listener, PATIENCE, ImportClient.PAUSE);
    }

    Replay(ReplayTarget target, ProgressListener listener, Duration patience, Duration pause) {
        this.target = target;
        this.listener = listener;
        this.patience = patience;
        this.client = new ImportClient(target.migratorToken(), pause);
    }

    /**
     * Brings everything in and returns when the last step is written; reporting may still be catching up then.
     *
     * @return how many dossiers and steps the history has
     * @throws ReplayException where a service refuses a step, cannot be reached, or nothing goes on for two minutes
     */
    public Summary run() throws InterruptedException {
        List<History> histories = HalfYear.histories(catalogue(), HalfYear.SEED);
        bringIn(histories);
        return new Summary(histories.size(), histories.stream().mapToLong(h -> h.steps().size()).sum());
    }

    /**
     * Brings in every n-th dossier only: a small history with the same spread, for tests.
     *
     * @return what was brought in
     */
    public List<History> run(int n) throws InterruptedException {
        List<History> some = HalfYear.histories(catalogue(), HalfYear.SEED).stream().filter(h -> h.number() % n == 0).toList();
        bringIn(some);
        return some;
    }

    /**
     * What was replayed.
     *
     * @param dossiers how many dossiers
     * @param steps    how many steps
     */
    public record Summary(int dossiers, long steps) {
    }

    PastCatalogue catalogue() throws InterruptedException {
        return new CatalogueClient(target.intake(), client).read();
    }

    void bringIn(List<History> histories) throws InterruptedException {
        Conveyor conveyor = new Conveyor(histories, listener, patience);
        List<Thread> threads = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            for (int i = 1; i <= lane.inFlight(); i++) {
                Thread thread = new Thread(() -> travel(lane, conveyor), "replay-" + lane.name().toLowerCase(Locale.ROOT) + "-" + i);
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            conveyor.fail(new ReplayException("interrupted"));
            threads.forEach(Thread::interrupt);
            throw e;
        }
        conveyor.conclude();
    }

    private void travel(Lane lane, Conveyor conveyor) {
        try {
            for (List<Run> runs = conveyor.take(lane); !runs.isEmpty(); runs = conveyor.take(lane)) {
                conveyor.settle(runs, client.send(lane.address(target), lines(runs)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            conveyor.fail(e);
        }
    }

    private static String lines(List<Run> runs) {
        StringBuilder lines = new StringBuilder();
        for (Run run : runs) {
            for (int index = run.from(); index < run.to(); index++) {
                lines.append(StepLine.write(run.journey().history(), index, run.journey().code())).append('\n');
            }
        }
        return lines.toString();
    }
}
