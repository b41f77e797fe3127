package vn.motcua.system.benchmark;

import java.util.Arrays;

/** Durations of many like things; for one thread. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1e6;

    private double[] millis = new double[1024];
    private int size;

    void addNanos(long nanos) {
        addMillis(nanos / NANOS_PER_MILLI);
    }

    void addMillis(double value) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, 2 * size);
        }
        millis[size++] = value;
    }

    void addAll(Samples others) {
        for (int i = 0; i < others.size; i++) {
            addMillis(others.millis[i]);
        }
    }

    int size() {
        return size;
    }

    /**
     * The value that so many of a hundred do not exceed, in milliseconds.
     *
     * @throws IllegalStateException where there is no sample
     */
    double percentile(double percent) {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        double[] sorted = Arrays.copyOf(millis, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100 * size) - 1)];
    }
}
