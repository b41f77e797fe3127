package vn.motcua.system.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** So many clients, each of which does the next thing as soon as the last one is done. */
final class ClosedLoop {

    private ClosedLoop() {
    }

    /** What one client does again and again. */
    @FunctionalInterface
    interface Work {
        void once() throws Exception;
    }

    /** Makes the work of one client; what it opens lives as long as the loop. */
    @FunctionalInterface
    interface Client {
        Work work(int number) throws Exception;
    }

    /**
     * What came out.
     *
     * @param perSecond things done a second
     * @param durations how long each thing took that was done in the measured time
     */
    record Outcome(double perSecond, Samples durations) {
    }

    /** Runs it; the first failure of any client ends it. */
    static Outcome run(String what, int clients, Duration warmUp, Duration measured, Progress progress, Client client) throws Exception {
        AtomicLong done = new AtomicLong();
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            works.add(client.work(i));
        }
        long from = System.nanoTime() + warmUp.toNanos();
        long until = from + measured.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Samples>> shifts = new ArrayList<>();
            for (Work work : works) {
                shifts.add(threads.submit(() -> shift(work, from, until, done, () -> progress.pace("%s: %,d done, %d s to go", what,
                        done.get(), Math.max(0, (until - System.nanoTime()) / 1_000_000_000)))));
            }
            Samples all = new Samples();
            for (Future<Samples> shift : shifts) {
                all.addAll(shift.get());
            }
            return new Outcome(all.size() / (measured.toNanos() / 1e9), all);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Samples shift(Work work, long from, long until, AtomicLong done, Runnable tell) throws Exception {
        Samples samples = new Samples();
        for (long start = System.nanoTime(); start < until; start = System.nanoTime()) {
            work.once();
            long end = System.nanoTime();
            if (end >= from && end < until) {
                samples.addNanos(end - start);
            }
            done.incrementAndGet();
            tell.run();
        }
        return samples;
    }
}
