package vn.motcua.system.benchmark;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A steady stream: things begin at their time, whether or not the ones before are done. */
final class OpenLoop {

    /** How many may be under way at once; what is due then is not begun and counts as refused. */
    private static final int MOST_UNDER_WAY = 1_000;
    private static final long LAST_ONES_SECONDS = 60;

    private OpenLoop() {
    }

    /**
     * What came of it.
     *
     * @param taken   how long each took that was taken, from the time it was due, so that waiting for a turn counts too
     * @param refused how many were turned away, or not even begun, because the system was too busy
     */
    record Outcome(Samples taken, long refused) {
    }

    /**
     * Begins {@code rate} things a second for so long, and waits for the last.
     *
     * @param begin begins one; tells later whether it was taken
     * @throws IllegalStateException where one fails
     */
    static Outcome run(int rate, Duration length, Supplier<CompletableFuture<Boolean>> begin) throws InterruptedException {
        Samples samples = new Samples();
        LongAdder refused = new LongAdder();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Semaphore underWay = new Semaphore(MOST_UNDER_WAY);
        long start = System.nanoTime();
        long number = length.toSeconds() * rate;
        for (long i = 0; i < number && failure.get() == null; i++) {
            long due = start + i * 1_000_000_000L / rate;
            awaitTime(due);
            if (!underWay.tryAcquire()) {
                refused.increment();
                continue;
            }
            begin.get().whenComplete((taken, error) -> {
                long took = System.nanoTime() - due;
                if (Boolean.FALSE.equals(taken)) {
                    refused.increment();
                } else {
                    synchronized (samples) {
                        samples.addNanos(took);
                    }
                }
                failure.compareAndSet(null, error);
                underWay.release();
            });
        }
        boolean all = underWay.tryAcquire(MOST_UNDER_WAY, LAST_ONES_SECONDS, TimeUnit.SECONDS);
        if (failure.get() != null || !all) {
            throw new IllegalStateException("the steady stream broke", failure.get());
        }
        return new Outcome(samples, refused.sum());
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
