package vn.motcua.digitization.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Walks across a picture in tilted rows and mixes each dot from the four about its place; outside it is white. All in whole numbers,
 * from one dot to the next by an addition: this runs for millions of dots.
 */
final class TiltedRows {

    private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Places are counted in so small parts of a dot that the steps of a row do not add up to one. */
    private static final int PLACE_BITS = 32;
    private static final double PLACE = 1L << PLACE_BITS;
    /** Between two dots so many shades are told apart. */
    private static final int BITS = 6;
    private static final int ONE = 1 << BITS;
    /** Half of what a mix is divided by, so that it is rounded. */
    private static final int HALF = 1 << 2 * BITS - 1;
    /** Three colours in one number, so far apart that mixing does not run one into the other: eight bits and those of two mixes. */
    private static final int LANE = 21;
    private static final long HALVES = HALF * (1L | 1L << LANE | 1L << 2 * LANE);
    private static final int WHITE = 255;

    private final byte[] bytes;
    private final int width;
    private final int height;
    private final int bands;
    private long stepX;
    private long stepY;
    private long x;
    private long y;

    /** Across a picture of that size, of so many bytes a dot, 1 or 3. */
    TiltedRows(byte[] bytes, int width, int height, int bands) {
        this.bytes = bytes;
        this.width = width;
        this.height = height;
        this.bands = bands;
    }

    /** From one dot of a row to the next it goes so far. */
    void stepBy(double right, double down) {
        stepX = Math.round(right * PLACE);
        stepY = Math.round(down * PLACE);
    }

    /** The row begins at that place. */
    void startAt(double left, double top) {
        // Half of a shade more, for the rest is cut off.
        x = Math.round((left + 0.5 / ONE) * PLACE);
        y = Math.round((top + 0.5 / ONE) * PLACE);
    }

    /** A row of so many dots, from that byte on; it begins where {@link #startAt} said. */
    void mixRow(byte[] into, int at, int count) {
        int from = 0;
        while (from < count && !isInside(from)) {
            mixAtEdge(from, into, at + from * bands);
            from++;
        }
        int to = count;
        while (to > from && !isInside(to - 1)) {
            to--;
            mixAtEdge(to, into, at + to * bands);
        }
        if (bands == 1) {
            mixGrey(from, to, into, at + from);
        } else {
            mixColours(from, to, into, at + from * bands);
        }
    }

    /** Whether four dots lie about the place, and one more to the right, which is read along with them. */
    private boolean isInside(int step) {
        long left = x + step * stepX >> PLACE_BITS;
        long top = y + step * stepY >> PLACE_BITS;
        return left >= 0 && top >= 0 && left + 2 < width && top + 1 < height;
    }

    private void mixGrey(int from, int to, byte[] into, int at) {
        long placeX = x + from * stepX;
        long placeY = y + from * stepY;
        for (int target = at; target < at + to - from; target++, placeX += stepX, placeY += stepY) {
            int upper = (int) (placeY >> PLACE_BITS) * width + (int) (placeX >> PLACE_BITS);
            int lower = upper + width;
            into[target] = (byte) mixed(bytes[upper] & WHITE, bytes[upper + 1] & WHITE, bytes[lower] & WHITE, bytes[lower + 1] & WHITE,
                    part(placeX), part(placeY));
        }
    }

    private void mixColours(int from, int to, byte[] into, int at) {
        long placeX = x + from * stepX;
        long placeY = y + from * stepY;
        int end = at + (to - from) * bands;
        int last = -bands - 1;
        long upperRight = 0;
        long lowerRight = 0;
        for (int target = at; target < end; target += 3, placeX += stepX, placeY += stepY) {
            int place = ((int) (placeY >> PLACE_BITS) * width + (int) (placeX >> PLACE_BITS)) * 3;
            long upper = (long) EIGHT_BYTES.get(bytes, place);
            long lower = (long) EIGHT_BYTES.get(bytes, place + width * 3);
            // Mostly the next dot of the same row: what was to the right before is to the left now.
            long upperLeft = place == last + 3 ? upperRight : lanes(upper);
            long lowerLeft = place == last + 3 ? lowerRight : lanes(lower);
            upperRight = lanes(upper >>> 24);
            lowerRight = lanes(lower >>> 24);
            last = place;
            int right = part(placeX);
            long upperMix = upperLeft * ONE + (upperRight - upperLeft) * right;
            long lowerMix = lowerLeft * ONE + (lowerRight - lowerLeft) * right;
            long mix = upperMix * ONE + (lowerMix - upperMix) * part(placeY) + HALVES;
            into[target] = (byte) (mix >>> 2 * BITS);
            into[target + 1] = (byte) (mix >>> LANE + 2 * BITS);
            into[target + 2] = (byte) (mix >>> 2 * LANE + 2 * BITS);
        }
    }

    private static long lanes(long bytes) {
        return bytes & 0xFF | (bytes & 0xFF00) << LANE - 8 | (bytes & 0xFF0000) << 2 * LANE - 16;
    }

    private static int part(long place) {
        return (int) (place >>> PLACE_BITS - BITS) & ONE - 1;
    }

    private void mixAtEdge(int step, byte[] into, int at) {
        long placeX = x + step * stepX;
        long placeY = y + step * stepY;
        int left = (int) (placeX >> PLACE_BITS);
        int top = (int) (placeY >> PLACE_BITS);
        for (int band = 0; band < bands; band++) {
            into[at + band] = (byte) mixed(value(left, top, band), value(left + 1, top, band), value(left, top + 1, band),
                    value(left + 1, top + 1, band), part(placeX), part(placeY));
        }
    }

    private int value(int left, int top, int band) {
        return left < 0 || top < 0 || left >= width || top >= height ? WHITE : bytes[(top * width + left) * bands + band] & WHITE;
    }

    private static int mixed(int upperLeft, int upperRight, int lowerLeft, int lowerRight, int right, int lower) {
        int upperMix = upperLeft * ONE + (upperRight - upperLeft) * right;
        int lowerMix = lowerLeft * ONE + (lowerRight - lowerLeft) * right;
        return upperMix * ONE + (lowerMix - upperMix) * lower + HALF >> 2 * BITS;
    }
}
