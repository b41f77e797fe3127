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

    private EvenLight() {
    }

    /** A new picture of the same size, one byte a dot; the given one is left as it is. */
    static BufferedImage of(BufferedImage image, double dpi) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage even = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] dots = ((DataBufferByte) even.getRaster().getDataBuffer()).getData();
        fill(dots, image, width, height);
        int side = Math.max(FEWEST_DOTS, (int) (dpi / SQUARES_PER_INCH));
        float[][] paper = smooth(papers(dots, width, height, side));
        level(dots, width, height, side, paper);
        return even;
    }

    /** Each dot as a share of its paper, which lies between the four squares around it; what is the same for a row or a column is worked out once. */
    private static void level(byte[] dots, int width, int height, int side, float[][] paper) {
        int columns = paper[0].length;
        int[] left = new int[width];
        float[] right = new float[width];
        for (int x = 0; x < width; x++) {
            float at = Math.max(0, Math.min(columns - 1, (x + 0.5f) / side - 0.5f));
            left[x] = Math.min((int) at, Math.max(0, columns - 2));
            right[x] = at - left[x];
        }
        float[] row = new float[columns + 1];
        for (int y = 0; y < height; y++) {
            float at = Math.max(0, Math.min(paper.length - 1, (y + 0.5f) / side - 0.5f));
            float[] upper = paper[(int) at];
            float[] lower = paper[Math.min(paper.length - 1, (int) at + 1)];
            float below = at - (int) at;
            for (int column = 0; column < columns; column++) {
                row[column] = upper[column] * (1 - below) + lower[column] * below;
            }
            for (int x = 0, dot = y * width; x < width; x++, dot++) {
                float light = row[left[x]] * (1 - right[x]) + row[left[x] + 1] * right[x];
                dots[dot] = (byte) Math.min(WHITE, (int) ((dots[dot] & WHITE) * WHITE / light + 0.5f));
            }
        }
    }

    private static void fill(byte[] dots, BufferedImage image, int width, int height) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            image.getRaster().getDataElements(0, 0, width, height, dots);
            return;
        }
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && image.getRaster().getDataBuffer() instanceof DataBufferByte colours
                && colours.getSize() == 3 * dots.length) {
            byte[] bytes = colours.getData();
            for (int dot = 0, at = 0; dot < dots.length; dot++, at += 3) {
                dots[dot] = (byte) Math.max(bytes[at] & WHITE, Math.max(bytes[at + 1] & WHITE, bytes[at + 2] & WHITE));
            }
            return;
        }
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = line[x];
                int brightest = Math.max(rgb >> 16 & WHITE, Math.max(rgb >> 8 & WHITE, rgb & WHITE));
                int opaque = rgb >>> 24;
                // What is transparent shows the paper.
                dots[y * width + x] = (byte) (WHITE - (WHITE - brightest) * opaque / WHITE);
            }
        }
    }

    /** How bright the paper is in each square. */
    private static float[][] papers(byte[] dots, int width, int height, int side) {
        float[][] papers = new float[(height + side - 1) / side][(width + side - 1) / side];
        for (int row = 0; row < papers.length; row++) {
            for (int column = 0; column < papers[row].length; column++) {
                int[] counts = new int[WHITE + 1];
                int all = 0;
                for (int y = row * side; y < Math.min(height, (row + 1) * side); y++) {
                    for (int x = column * side; x < Math.min(width, (column + 1) * side); x++) {
                        counts[dots[y * width + x] & WHITE]++;
                        all++;
                    }
                }
                int bright = WHITE;
                for (int above = counts[bright]; above * 100 < all * BRIGHTER_HUNDREDTHS; above += counts[bright]) {
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
