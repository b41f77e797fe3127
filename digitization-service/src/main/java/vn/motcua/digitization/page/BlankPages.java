package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;

/** Tells pages on which nothing stands: the backs that a scanner takes too. Grain, dust and shadows are nothing; a page number is something. */
public final class BlankPages {

    private static final int SIDE = 1_200;
    /** At the edges stand shadows of the scanner's lid. */
    private static final double MARGIN = 0.02;
    /** A speck has fewer pixels, of about a quarter of a millimetre. */
    private static final int SPECK = 6;
    /** What is left of a page must have this share of ink to be written on: about three letters. */
    private static final double WRITTEN = 0.00006;

    private BlankPages() {
    }

    /** Whether nothing stands on it. */
    public static boolean isBlank(BufferedImage image) {
        Ink ink = Ink.of(image, SIDE);
        boolean[] left = ink.dark().clone();
        int marginX = (int) (ink.width() * MARGIN);
        int marginY = (int) (ink.height() * MARGIN);
        long enough = Math.max(1, Math.round(WRITTEN * ink.width() * ink.height()));
        long written = 0;
        for (int y = marginY; y < ink.height() - marginY; y++) {
            for (int x = marginX; x < ink.width() - marginX; x++) {
                if (left[y * ink.width() + x]) {
                    int pixels = takeSpot(left, ink.width(), ink.height(), y * ink.width() + x);
                    written += pixels < SPECK ? 0 : pixels;
                    if (written >= enough) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Takes away all that hangs together with this pixel and says how much it was. */
    private static int takeSpot(boolean[] dark, int width, int height, int from) {
        var open = new ArrayDeque<Integer>();
        open.push(from);
        dark[from] = false;
        int pixels = 0;
        while (!open.isEmpty()) {
            int at = open.pop();
            pixels++;
            for (int y = Math.max(0, at / width - 1); y <= Math.min(height - 1, at / width + 1); y++) {
                for (int x = Math.max(0, at % width - 1); x <= Math.min(width - 1, at % width + 1); x++) {
                    if (dark[y * width + x]) {
                        dark[y * width + x] = false;
                        open.push(y * width + x);
                    }
                }
            }
        }
        return pixels;
    }
}
