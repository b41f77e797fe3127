package vn.motcua.local.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import vn.motcua.local.replay.Journey.Run;

/** What waits on one lane: first what may go first, then what came first. {@link Conveyor} guards it. */
final class RunQueue {

    private record Waiting(Run run, long notBefore, long order) {
    }

    private final long start = System.nanoTime();
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::notBefore).thenComparing(Waiting::order));
    private long order;

    void add(Run run, Duration pause) {
        waiting.add(new Waiting(run, now() + pause.toNanos(), order++));
    }

    int size() {
        return waiting.size();
    }

    /** How many lines may go now. */
    int readyLines() {
        long now = now();
        return waiting.stream().filter(w -> w.notBefore() <= now).mapToInt(w -> w.run().lines()).sum();
    }

    /** Takes out what may go now, at most so many lines. */
    List<Run> takeReady(int mostLines) {
        List<Run> runs = new ArrayList<>();
        long now = now();
        int lines = 0;
        while (!waiting.isEmpty() && waiting.peek().notBefore() <= now && lines + waiting.peek().run().lines() <= mostLines) {
            Run run = waiting.poll().run();
            lines += run.lines();
            runs.add(run);
        }
        return runs;
    }

    private long now() {
        return System.nanoTime() - start;
    }
}
