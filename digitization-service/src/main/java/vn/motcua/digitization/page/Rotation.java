package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;

/** Turns a plain picture by any angle about its middle. */
final class Rotation {

    private static final int HALF = 128;

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
        boolean binary = image.getType() == BufferedImage.TYPE_BYTE_BINARY;
        var turned = new BufferedImage(width, height, binary ? BufferedImage.TYPE_BYTE_GRAY : image.getType());
        var source = new TiltedRows(binary ? unpacked(image) : Pixels.bytes(image), image.getWidth(), image.getHeight(), Pixels.bands(image));
        source.stepBy(cos, -sin);
        for (int y = 0; y < height; y++) {
            double dx = -(width - 1) / 2.0;
            double dy = y - (height - 1) / 2.0;
            source.startAt(dx * cos + dy * sin + (image.getWidth() - 1) / 2.0, -dx * sin + dy * cos + (image.getHeight() - 1) / 2.0);
            source.mixRow(Pixels.bytes(turned), y * width * Pixels.bands(turned), width);
        }
        return binary ? packed(turned) : turned;
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

    private static BufferedImage packed(BufferedImage grey) {
        var image = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            Pixels.brightness(grey, y, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] >= HALF ? 1 : 0;
            }
            image.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return image;
    }
}
