package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

/** Turns a plain picture by any angle about its middle. */
final class Rotation {

    private static final int HALF = 128;
    /** A whole pixel, in the parts in which places between pixels are counted. */
    private static final int ONE = 256;

    private Rotation() {
    }

    /** Whether turning would push something that is written over the edge. */
    static boolean cutsInk(Ink ink, double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double middleX = (ink.width() - 1) / 2.0;
        double middleY = (ink.height() - 1) / 2.0;
        for (int at = 0; at < ink.dark().length; at++) {
            if (ink.dark()[at]) {
                double x = at % ink.width() - middleX;
                double y = at / ink.width() - middleY;
                if (Math.abs(x * cos - y * sin) > middleX || Math.abs(x * sin + y * cos) > middleY) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Turned clockwise by that many degrees; {@code grown} so that nothing is cut off, otherwise in its own size. */
    static BufferedImage by(BufferedImage image, double degrees, boolean grown) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        int width = grown ? (int) Math.ceil(image.getWidth() * Math.abs(cos) + image.getHeight() * Math.abs(sin)) : image.getWidth();
        int height = grown ? (int) Math.ceil(image.getWidth() * Math.abs(sin) + image.getHeight() * Math.abs(cos)) : image.getHeight();
        BufferedImage turned = Pixels.white(width, height, image.getType());
        var source = new Source(image);
        int bands = Pixels.bands(image);
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            double dy = y - (height - 1) / 2.0;
            for (int x = 0; x < width; x++) {
                double dx = x - (width - 1) / 2.0;
                double fromX = dx * cos + dy * sin + (image.getWidth() - 1) / 2.0;
                double fromY = -dx * sin + dy * cos + (image.getHeight() - 1) / 2.0;
                source.mix(fromX, fromY, row, x * bands);
            }
            write(turned, y, row);
        }
        return turned;
    }

    private static void write(BufferedImage image, int y, int[] row) {
        if (image.getType() == BufferedImage.TYPE_BYTE_BINARY) {
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] >= HALF ? 1 : 0;
            }
            image.getRaster().setSamples(0, y, image.getWidth(), 1, 0, row);
        } else {
            byte[] bytes = Pixels.bytes(image);
            for (int i = 0; i < row.length; i++) {
                bytes[y * row.length + i] = (byte) row[i];
            }
        }
    }

    /** The picture that is turned, mixed from the four pixels about a place; outside it is white. */
    private static final class Source {

        private final int width;
        private final int height;
        private final int bands;
        private final byte[] bytes;

        Source(BufferedImage image) {
            width = image.getWidth();
            height = image.getHeight();
            bands = Pixels.bands(image);
            bytes = image.getType() == BufferedImage.TYPE_BYTE_BINARY ? unpacked(image) : Pixels.bytes(image);
        }

        private static byte[] unpacked(BufferedImage image) {
            byte[] bytes = new byte[image.getWidth() * image.getHeight()];
            int[] row = new int[image.getWidth()];
            for (int y = 0; y < image.getHeight(); y++) {
                Pixels.brightness(image, y, row);
                for (int x = 0; x < row.length; x++) {
                    bytes[y * row.length + x] = (byte) row[x];
                }
            }
            return bytes;
        }

        void mix(double x, double y, int[] into, int at) {
            int left = (int) Math.floor(x);
            int top = (int) Math.floor(y);
            int right = (int) ((x - left) * ONE);
            int lower = (int) ((y - top) * ONE);
            if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
                int upperAt = (top * width + left) * bands;
                int lowerAt = upperAt + width * bands;
                for (int band = 0; band < bands; band++, upperAt++, lowerAt++) {
                    into[at + band] = mixed(bytes[upperAt] & 0xFF, bytes[upperAt + bands] & 0xFF, bytes[lowerAt] & 0xFF,
                            bytes[lowerAt + bands] & 0xFF, right, lower);
                }
            } else {
                for (int band = 0; band < bands; band++) {
                    into[at + band] = mixed(value(left, top, band), value(left + 1, top, band), value(left, top + 1, band),
                            value(left + 1, top + 1, band), right, lower);
                }
            }
        }

        /** In whole numbers, which is quicker and exact enough for 256 shades. */
        private static int mixed(int upperLeft, int upperRight, int lowerLeft, int lowerRight, int right, int lower) {
            int upperRow = upperLeft * (ONE - right) + upperRight * right;
            int lowerRow = lowerLeft * (ONE - right) + lowerRight * right;
            return (upperRow * (ONE - lower) + lowerRow * lower + ONE * ONE / 2) / (ONE * ONE);
        }

        private int value(int x, int y, int band) {
            return x < 0 || y < 0 || x >= width || y >= height ? 255 : bytes[(y * width + x) * bands + band] & 0xFF;
        }
    }
}
