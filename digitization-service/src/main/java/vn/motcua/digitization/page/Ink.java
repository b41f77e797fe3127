package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

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
    private static final double DARK_BELOW = 0.75;
    private static final int LEAST_CONTRAST = 25;

    /** The ink of a page, reduced so that neither side has more than so many pixels. */
    static Ink of(BufferedImage image, int mostPixels) {
        BufferedImage plain = Pixels.plain(image);
        int scale = Math.max(1, (Math.max(plain.getWidth(), plain.getHeight()) + mostPixels - 1) / mostPixels);
        int width = Math.max(1, plain.getWidth() / scale);
        int height = Math.max(1, plain.getHeight() / scale);
        byte[] grey = reduced(plain, scale, width, height);
        return new Ink(width, height, scale, dark(grey, width, height));
    }

    private static byte[] reduced(BufferedImage image, int scale, int width, int height) {
        byte[] grey = new byte[width * height];
        int[] row = new int[image.getWidth()];
        int[] sums = new int[width];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sums, 0);
            for (int line = 0; line < scale; line++) {
                Pixels.brightness(image, y * scale + line, row);
                for (int x = 0, at = 0; x < width; x++) {
                    for (int i = 0; i < scale; i++) {
                        sums[x] += row[at++];
                    }
                }
            }
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (sums[x] / (scale * scale));
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
            double v = Math.min(down - 1, Math.max(0, (y - BLOCK / 2.0) / BLOCK));
            for (int x = 0; x < width; x++) {
                double u = Math.min(across - 1, Math.max(0, (x - BLOCK / 2.0) / BLOCK));
                double near = between(background, across, down, u, v);
                int value = grey[y * width + x] & 0xFF;
                dark[y * width + x] = value < near * DARK_BELOW && near - value >= LEAST_CONTRAST;
            }
        }
        return dark;
    }

    private static int[] backgrounds(byte[] grey, int width, int height, int across, int down) {
        int[] background = new int[across * down];
        for (int v = 0; v < down; v++) {
            for (int u = 0; u < across; u++) {
                int[] histogram = new int[256];
                int count = 0;
                for (int y = v * BLOCK; y < Math.min(height, (v + 1) * BLOCK); y++) {
                    for (int x = u * BLOCK; x < Math.min(width, (u + 1) * BLOCK); x++, count++) {
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

    private static double between(int[] blocks, int across, int down, double u, double v) {
        int left = (int) u;
        int top = (int) v;
        int right = Math.min(across - 1, left + 1);
        int bottom = Math.min(down - 1, top + 1);
        double upper = blocks[top * across + left] + (u - left) * (blocks[top * across + right] - blocks[top * across + left]);
        double lower = blocks[bottom * across + left] + (u - left) * (blocks[bottom * across + right] - blocks[bottom * across + left]);
        return upper + (v - top) * (lower - upper);
    }
}
