package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Where a page is darker than its surroundings, on a reduced copy. What is dark is judged against the background near it, so that shadows
 * and grey paper do not count.
 *
 * @param width  of the reduced copy
 * @param height of the reduced copy
 * @param scale  how many pixels of the page one pixel stands for, along each side
 * @param dark   row by row
 */
record Ink(int width, int height, int scale, boolean[] dark) {

    private static final int BLOCK = 32;
    /** The part of a block's pixels that are darker than its background. */
    private static final double BACKGROUND_AT = 0.8;
    private static final int DARK_QUARTERS = 3;
    private static final int LEAST_CONTRAST = 25;

    /** The ink of a page, reduced so that neither side has more than so many pixels. */
    static Ink of(BufferedImage image, int mostPixels) {
        return of(image, mostPixels, true);
    }

    /** The same from fewer rows of the page: small specks are told less well, the direction of lines as well. */
    static Ink roughly(BufferedImage image, int mostPixels) {
        return of(image, mostPixels, false);
    }

    private static Ink of(BufferedImage image, int mostPixels, boolean everyRow) {
        BufferedImage plain = Pixels.plain(image);
        int scale = Math.max(1, (Math.max(plain.getWidth(), plain.getHeight()) + mostPixels - 1) / mostPixels);
        int width = Math.max(1, plain.getWidth() / scale);
        int height = Math.max(1, plain.getHeight() / scale);
        byte[] grey = reduced(plain, scale, width, height, everyRow);
        return new Ink(width, height, scale, dark(grey, width, height));
    }

    private static byte[] reduced(BufferedImage image, int scale, int width, int height, boolean everyRow) {
        byte[] grey = new byte[width * height];
        int[] row = new int[image.getWidth()];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int line = everyRow ? 0 : scale / 2; line < (everyRow ? scale : scale / 2 + 1); line++) {
                Pixels.brightness(image, y * scale + line, row);
                for (int x = 0, at = 0; x < width; x++) {
                    int sum = 0;
                    for (int end = at + scale; at < end; at++) {
                        sum += row[at];
                    }
                    sums[x] += sum;
                }
            }
            int all = everyRow ? scale * scale : scale;
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (sums[x] / all);
            }
        }
        return grey;
    }

    private static boolean[] dark(byte[] grey, int width, int height) {
        int across = (width + BLOCK - 1) / BLOCK;
        int down = (height + BLOCK - 1) / BLOCK;
        int[] background = widened(backgrounds(grey, width, height, across, down), across, down);
        boolean[] dark = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int row = Math.min((down - 1) * BLOCK, Math.max(0, y - BLOCK / 2));
            int top = row / BLOCK * across;
            int bottom = Math.min(down - 1, row / BLOCK + 1) * across;
            int brightest = 0;
            for (int block = 0; block < across; block++) {
                brightest = Math.max(brightest, Math.max(background[top + block], background[bottom + block]));
            }
            // Most pixels are brighter than anything dark can be in this row; only for the others it is worked out what is near them.
            int most = limit(brightest * BLOCK * BLOCK);
            for (int x = 0, at = y * width; x < width; x++, at++) {
                int value = grey[at] & 0xFF;
                dark[at] = value <= most && value <= limit(between(background, across, top, bottom, x, row % BLOCK));
            }
        }
        return dark;
    }

    /** The brightest that counts as dark: less than so many parts of what is near, and so much below it. */
    private static int limit(int near) {
        return Math.min((near * DARK_QUARTERS - 1) / 4 / (BLOCK * BLOCK), near / (BLOCK * BLOCK) - LEAST_CONTRAST);
    }

    /** The background at a pixel, between the four blocks about it, in parts of a block's square. */
    private static int between(int[] background, int across, int top, int bottom, int x, int partY) {
        int column = Math.min((across - 1) * BLOCK, Math.max(0, x - BLOCK / 2));
        int left = column / BLOCK;
        int right = Math.min(across - 1, left + 1);
        int partX = column % BLOCK;
        int upper = background[top + left] * (BLOCK - partX) + background[top + right] * partX;
        int lower = background[bottom + left] * (BLOCK - partX) + background[bottom + right] * partX;
        return upper * (BLOCK - partY) + lower * partY;
    }

    private static int[] backgrounds(byte[] grey, int width, int height, int across, int down) {
        int[] background = new int[across * down];
        for (int v = 0; v < down; v++) {
            for (int u = 0; u < across; u++) {
                int[] histogram = new int[256];
                int count = 0;
                // Every second pixel of every second row tells it well enough.
                for (int y = v * BLOCK; y < Math.min(height, (v + 1) * BLOCK); y += 2) {
                    for (int x = u * BLOCK; x < Math.min(width, (u + 1) * BLOCK); x += 2, count++) {
                        histogram[grey[y * width + x] & 0xFF]++;
                    }
                }
                int value = 0;
                for (int below = histogram[0]; below <= count * BACKGROUND_AT && value < 255; below += histogram[value]) {
                    value++;
                }
                background[v * across + u] = value;
            }
        }
        return background;
    }

    /** A block that is filled with ink takes the background of its lightest neighbour. */
    private static int[] widened(int[] background, int across, int down) {
        int[] widened = new int[background.length];
        for (int v = 0; v < down; v++) {
            for (int u = 0; u < across; u++) {
                int lightest = 0;
                for (int y = Math.max(0, v - 1); y <= Math.min(down - 1, v + 1); y++) {
                    for (int x = Math.max(0, u - 1); x <= Math.min(across - 1, u + 1); x++) {
                        lightest = Math.max(lightest, background[y * across + x]);
                    }
                }
                widened[v * across + u] = lightest;
            }
        }
        return widened;
    }
}
