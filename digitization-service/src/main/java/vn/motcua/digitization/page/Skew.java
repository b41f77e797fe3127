package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Measures by how much the lines of a page are tilted: projected along the right direction, the lower edges of the letters fall together.
 */
final class Skew {

    /** The most that is looked for, in degrees. */
    static final double MOST = 10;
    private static final int SIDE = 1_400;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.025;
    private static final int MOST_POINTS = 40_000;
    /** So many are enough to tell about where the direction is. */
    private static final int COARSE_POINTS = 5_000;
    /** A point that falls between two lines counts for both, in so many parts. */
    private static final int PART_BITS = 8;
    private static final int PARTS = 1 << PART_BITS;
    private static final int LEAST_POINTS = 200;
    /** How much sharper the lines must be in their direction than in a usual one; grain has no direction. */
    private static final double CLEAR = 1.25;

    private final int[] xs;
    private final int[] ys;
    private final int size;
    private final int[] lines;

    private Skew(int[] xs, int[] ys, int size) {
        this.xs = xs;
        this.ys = ys;
        this.size = size;
        this.lines = new int[2 * size + 2];
    }

    /** Degrees by which the lines fall towards the right; 0 where there are no lines. */
    static double of(BufferedImage image) {
        return of(Ink.roughly(image, SIDE));
    }

    static double of(Ink ink) {
        Skew skew = lowerEdges(ink);
        return skew.xs.length < LEAST_POINTS ? 0 : skew.angle();
    }

    private static Skew lowerEdges(Ink ink) {
        int[] at = new int[ink.dark().length];
        int count = 0;
        for (int i = 0; i < ink.dark().length - ink.width(); i++) {
            if (ink.dark()[i] && !ink.dark()[i + ink.width()]) {
                at[count++] = i;
            }
        }
        int step = Math.max(1, (count + MOST_POINTS - 1) / MOST_POINTS);
        int kept = count / step;
        int[] xs = new int[kept];
        int[] ys = new int[kept];
        for (int i = 0; i < kept; i++) {
            xs[i] = at[i * step] % ink.width();
            ys[i] = at[i * step] / ink.width();
        }
        return new Skew(xs, ys, ink.width() + ink.height());
    }

    private double angle() {
        int steps = (int) Math.round(2 * MOST / COARSE);
        double[] sharpness = new double[steps + 1];
        int every = Math.max(1, xs.length / COARSE_POINTS);
        int best = 0;
        for (int i = 0; i <= steps; i++) {
            sharpness[i] = sharpness(-MOST + i * COARSE, every);
            best = sharpness[i] > sharpness[best] ? i : best;
        }
        double sharpest = sharpness[best];
        double[] sorted = sharpness.clone();
        Arrays.sort(sorted);
        if (sharpest < CLEAR * sorted[sorted.length / 2]) {
            return 0;
        }
        double middle = -MOST + best * COARSE;
        double angle = middle;
        sharpest = 0;
        int about = (int) Math.round(COARSE / FINE);
        for (int i = -about; i <= about; i++) {
            double near = middle + i * FINE;
            double here = sharpness(near, 1);
            if (here > sharpest) {
                sharpest = here;
                angle = near;
            }
        }
        return angle;
    }

    /** The sum of squares of how many points fall on each line in that direction; of every point, or only of every so many-th. */
    private double sharpness(double degrees, int every) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        Arrays.fill(lines, 0);
        int down = (int) Math.round(cos * PARTS * PARTS);
        int right = (int) Math.round(sin * PARTS * PARTS);
        for (int i = 0; i < xs.length; i += every) {
            int place = (ys[i] * down - xs[i] * right >> PART_BITS) + size * PARTS;
            int part = place & PARTS - 1;
            int line = place >> PART_BITS;
            lines[line] += PARTS - part;
            lines[line + 1] += part;
        }
        double sum = 0;
        for (int line : lines) {
            sum += (double) line * line;
        }
        return sum;
    }
}
