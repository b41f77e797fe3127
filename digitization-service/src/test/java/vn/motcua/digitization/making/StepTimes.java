package vn.motcua.digitization.making;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;

/**
 * How long each step takes, in its thread: by the clock, and of the processor. A step within a step stops the outer one. Only for one
 * thread.
 */
final class StepTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private final long[] wall = new long[Step.values().length];
    private final long[] cpu = new long[wall.length];
    private Step running;
    private long wallMark;
    private long cpuMark;

    /** Does it and counts the time for that step. */
    <T> T time(Step step, Callable<T> work) throws Exception {
        Step outer = switchTo(step);
        try {
            return work.call();
        } finally {
            switchTo(outer);
        }
    }

    /** Counts what the first step takes against the second one: it happens within it as well. */
    void takeFrom(Step whole, long wallOfPart, long cpuOfPart) {
        wall[whole.ordinal()] -= wallOfPart;
        cpu[whole.ordinal()] -= cpuOfPart;
    }

    /** Seconds by the clock. */
    double wall(Step step) {
        return wall[step.ordinal()] / NANOS;
    }

    /** Seconds of the processor. */
    double cpu(Step step) {
        return cpu[step.ordinal()] / NANOS;
    }

    long wallNanos(Step step) {
        return wall[step.ordinal()];
    }

    long cpuNanos(Step step) {
        return cpu[step.ordinal()];
    }

    private Step switchTo(Step next) {
        long wallNow = System.nanoTime();
        long cpuNow = THREADS.getCurrentThreadCpuTime();
        if (running != null) {
            wall[running.ordinal()] += wallNow - wallMark;
            cpu[running.ordinal()] += cpuNow - cpuMark;
        }
        Step before = running;
        running = next;
        wallMark = wallNow;
        cpuMark = cpuNow;
        return before;
    }
}
