package vn.motcua.digitization.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A page in grey as an engine reads it best. Of the three colours each dot keeps the brightest, so that a red stamp over black print
 * becomes pale; and each dot is measured against the paper around it, so that a shadow on a photo is no ink.
 */
final class EvenLight {

    /** The paper around a dot is looked for in squares of so many to an inch. */
    private static final int SQUARES_PER_INCH = 6;
    private static final int FEWEST_DOTS = 8;
    /** So many hundredths of a square may be brighter than its paper: grain and dust. */
    private static final int BRIGHTER_HUNDREDTHS = 20;
    private static final int DARKEST_PAPER = 60;
    private static final int WHITE = 255;
    private static final int EVERY_ROW = 3;
    private static final int EVERY_DOT = 2;
    /** How bright paper is, is counted in so many parts, so that it changes evenly from dot to dot. */
    private static final int PART = 1 << 16;
    /** The share of white that a dot is, for each brightness of the paper, in sixteenths. */
    private static final int SHARE_SHIFT = 12;
    private static final int SHARE_BITS = 16;
    private static final int HALF = 1 << SHARE_BITS - 1;
    private static final int[] SHARES = shares();

    private EvenLight() {
    }

    /** A new picture of the same size, one byte a dot; the given one is left as it is. */
    static BufferedImage of(BufferedImage image, double dpi) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage even = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] dots = ((DataBufferByte) even.getRaster().getDataBuffer()).getData();
        int side = Math.max(FEWEST_DOTS, (int) (dpi / SQUARES_PER_INCH));
        Brightest brightest = Brightest.of(image);
        float[][] paper = smooth(papers(brightest, width, height, side));
        level(brightest, dots, width, height, side, paper);
        return even;
    }

    /**
     * Each dot as a share of its paper, which lies between the four squares around it. This runs for millions of dots, so it only adds
     * and multiplies whole numbers: what is the same for a row or a column is worked out once, and the shares are looked up.
     */
    private static void level(Brightest brightest, byte[] dots, int width, int height, int side, float[][] paper) {
        int columns = paper[0].length;
        int[] row = new int[columns + 1];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            float at = Math.max(0, Math.min(paper.length - 1, (y + 0.5f) / side - 0.5f));
            float[] upper = paper[(int) at];
            float[] lower = paper[Math.min(paper.length - 1, (int) at + 1)];
            float below = at - (int) at;
            for (int column = 0; column < columns; column++) {
                row[column] = Math.round((upper[column] * (1 - below) + lower[column] * below) * PART);
            }
            row[columns] = row[columns - 1];
            brightest.row(y, line);
            // Half a square before the middle of the first and after that of the last, the paper is as there.
            int x = even(line, dots, y * width, 0, Math.min(width, side / 2), row[0], 0);
            for (int column = 0; column < columns && x < width; column++) {
                x = even(line, dots, y * width, x, Math.min(width, x + side), row[column], (row[column + 1] - row[column]) / side);
            }
        }
    }

    /** From one dot to another, on paper that begins so bright and becomes brighter by so much from dot to dot; the end. */
    private static int even(int[] line, byte[] dots, int at, int from, int to, int paper, int brighter) {
        int light = paper;
        for (int x = from; x < to; x++, light += brighter) {
            dots[at + x] = (byte) Math.min(WHITE, line[x] * SHARES[light >> SHARE_SHIFT] + HALF >> SHARE_BITS);
        }
        return to;
    }

    private static int[] shares() {
        int[] shares = new int[(WHITE + 1) * PART >> SHARE_SHIFT];
        for (int light = 1; light < shares.length; light++) {
            shares[light] = (int) Math.round((WHITE << SHARE_BITS) / ((light + 0.5) * (1 << SHARE_SHIFT) / PART));
        }
        return shares;
    }

    /** How bright the paper is in each square; every second dot of every third row tells it well enough. */
    private static float[][] papers(Brightest brightest, int width, int height, int side) {
        int columns = (width + side - 1) / side;
        float[][] papers = new float[(height + side - 1) / side][columns];
        int[] line = new int[width];
        for (int row = 0; row < papers.length; row++) {
            int[][] counts = new int[columns][WHITE + 1];
            int[] all = new int[columns];
            for (int y = row * side; y < Math.min(height, (row + 1) * side); y += EVERY_ROW) {
                brightest.row(y, line);
                for (int column = 0; column < columns; column++) {
                    int[] count = counts[column];
                    for (int x = column * side; x < Math.min(width, (column + 1) * side); x += EVERY_DOT) {
                        count[line[x]]++;
                        all[column]++;
                    }
                }
            }
            for (int column = 0; column < columns; column++) {
                int bright = WHITE;
                for (int above = counts[column][bright]; above * 100 < all[column] * BRIGHTER_HUNDREDTHS; above += counts[column][bright]) {
                    bright--;
                }
                papers[row][column] = Math.max(DARKEST_PAPER, bright);
            }
        }
        return papers;
    }

    /** Each square as the brightest around it, then their mean: a square full of ink takes the paper of its neighbours. */
    private static float[][] smooth(float[][] squares) {
        return around(around(squares, true), false);
    }

    private static float[][] around(float[][] squares, boolean brightest) {
        float[][] out = new float[squares.length][squares[0].length];
        for (int row = 0; row < squares.length; row++) {
            for (int column = 0; column < squares[row].length; column++) {
                float most = 0;
                float sum = 0;
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(squares.length - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(squares[y].length - 1, column + 1); x++) {
                        most = Math.max(most, squares[y][x]);
                        sum += squares[y][x];
                        count++;
                    }
                }
                out[row][column] = brightest ? most : sum / count;
            }
        }
        return out;
    }
}
