package vn.motcua.local.replay.history;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides whole numbers by weights so that the parts add up to the whole (largest remainders). */
final class Shares {

    private Shares() {
    }

    static int[] divide(int whole, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] exact = new double[weights.length];
        int[] parts = new int[weights.length];
        int rest = whole;
        for (int i = 0; i < weights.length; i++) {
            exact[i] = whole * weights[i] / sum;
            parts[i] = (int) exact[i];
            rest -= parts[i];
        }
        IntStream.range(0, weights.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> parts[i] - exact[i]).thenComparing(i -> i))
                .limit(rest).forEach(i -> parts[i]++);
        return parts;
    }
}
