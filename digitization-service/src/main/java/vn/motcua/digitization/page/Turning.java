package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

/** Turns pictures by quarters and mirrors them, pixel for pixel. */
final class Turning {

    private Turning() {
    }

    /** Turned clockwise so many times, negative for the other way round; the same picture for none. */
    static BufferedImage turned(BufferedImage image, int quarterTurns) {
        int quarters = Math.floorMod(quarterTurns, 4);
        return quarters == 0 ? image : moved(Pixels.plain(image), quarters, false);
    }

    /** Upright, from the orientation that EXIF and TIFF number 1 to 8: odd ways of holding a camera, and mirrors. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        return switch (orientation) {
            case 2 -> moved(Pixels.plain(image), 0, true);
            case 3 -> turned(image, 2);
            case 4 -> moved(Pixels.plain(image), 2, true);
            case 5 -> moved(Pixels.plain(image), 3, true);
            case 6 -> turned(image, 1);
            case 7 -> moved(Pixels.plain(image), 1, true);
            case 8 -> turned(image, 3);
            default -> image;
        };
    }

    /** Mirrored left to right where wanted, then turned. */
    private static BufferedImage moved(BufferedImage image, int quarters, boolean mirrored) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = quarters % 2 == 1;
        var moved = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
        for (int y = 0; y < height; y++) {
            // Where the row begins in the new picture, and the step from one pixel to the next.
            int[] first = place(mirrored ? width - 1 : 0, y, width, height, quarters);
            int[] second = place(mirrored ? width - 2 : 1, y, width, height, quarters);
            copyRow(image, y, moved, first, second[0] - first[0], second[1] - first[1]);
        }
        return moved;
    }

    private static int[] place(int x, int y, int width, int height, int quarters) {
        return switch (quarters) {
            case 1 -> new int[] {height - 1 - y, x};
            case 2 -> new int[] {width - 1 - x, height - 1 - y};
            case 3 -> new int[] {y, width - 1 - x};
            default -> new int[] {x, y};
        };
    }

    private static void copyRow(BufferedImage from, int y, BufferedImage to, int[] first, int stepX, int stepY) {
        int width = from.getWidth();
        if (from.getType() == BufferedImage.TYPE_BYTE_BINARY) {
            int[] row = from.getRaster().getSamples(0, y, width, 1, 0, (int[]) null);
            if (stepY == 0) {
                for (int x = 0; x < width / 2 && stepX < 0; x++) {
                    int other = row[x];
                    row[x] = row[width - 1 - x];
                    row[width - 1 - x] = other;
                }
                to.getRaster().setSamples(stepX < 0 ? first[0] - width + 1 : first[0], first[1], width, 1, 0, row);
            } else {
                for (int x = 0; x < width; x++) {
                    to.getRaster().setSample(first[0], first[1] + x * stepY, 0, row[x]);
                }
            }
            return;
        }
        int bands = Pixels.bands(from);
        byte[] source = Pixels.bytes(from);
        byte[] target = Pixels.bytes(to);
        int at = y * width * bands;
        int into = (first[1] * to.getWidth() + first[0]) * bands;
        int step = (stepY * to.getWidth() + stepX) * bands;
        for (int x = 0; x < width; x++, at += bands, into += step) {
            for (int band = 0; band < bands; band++) {
                target[into + band] = source[at + band];
            }
        }
    }
}
