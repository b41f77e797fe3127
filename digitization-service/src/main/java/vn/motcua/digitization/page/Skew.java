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
    private static final int MOST_POINTS = 100_000;
    private static final int LEAST_POINTS = 200;
    /** How much sharper the lines must be in their direction than in a usual one; grain has no direction. */
    private static final double CLEAR = 1.25;

    private final int[] xs;
    private final int[] ys;
    private final int size;

    private Skew(int[] xs, int[] ys, int size) {
        this.xs = xs;
        this.ys = ys;
        this.size = size;
    }

    /** Degrees by which the lines fall towards the right; 0 where there are no lines. */
    static double of(BufferedImage image) {
        return of(Ink.of(image, SIDE));
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
        int best = 0;
        for (int i = 0; i <= steps; i++) {
            sharpness[i] = sharpness(-MOST + i * COARSE);
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
        for (double near = middle - COARSE; near <= middle + COARSE + FINE / 2; near += FINE) {
            double here = sharpness(near);
            if (here > sharpest) {
                sharpest = here;
                angle = near;
            }
        }
        return angle;
    }

    /** The sum of squares of how many points fall on each line in that direction. */
    private double sharpness(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double[] lines = new double[2 * size + 2];
        for (int i = 0; i < xs.length; i++) {
            double place = ys[i] * cos - xs[i] * sin + size;
            int line = (int) place;
            double part = place - line;
            lines[line] += 1 - part;
            lines[line + 1] += part;
        }
        double sum = 0;
        for (double line : lines) {
            sum += line * line;
        }
        return sum;
    }
}
