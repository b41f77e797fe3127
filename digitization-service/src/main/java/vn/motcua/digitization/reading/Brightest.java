package vn.motcua.digitization.reading;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;

/** A picture of which each dot keeps the brightest of its three colours, given row by row, 0 to 255. */
interface Brightest {

    int WHITE = 255;

    /** Fills in one row. */
    void row(int y, int[] into);

    /** The usual kinds straight from their bytes, every other by its colours. */
    static Brightest of(BufferedImage image) {
        int width = image.getWidth();
        int bands = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? 1 : image.getType() == BufferedImage.TYPE_3BYTE_BGR ? 3 : 0;
        if (bands > 0 && image.getRaster().getDataBuffer() instanceof DataBufferByte dots && dots.getSize() == width * image.getHeight() * bands
                && image.getRaster().getSampleModel() instanceof ComponentSampleModel model && model.getScanlineStride() == width * bands) {
            byte[] bytes = dots.getData();
            return bands == 1 ? (y, into) -> grey(bytes, y * width, width, into) : (y, into) -> colours(bytes, y * width * 3, width, into);
        }
        if (bands == 1) {
            return (y, into) -> image.getRaster().getSamples(0, y, width, 1, 0, into);
        }
        return (y, into) -> any(image, y, into);
    }

    private static void grey(byte[] bytes, int from, int width, int[] into) {
        for (int x = 0; x < width; x++) {
            into[x] = bytes[from + x] & WHITE;
        }
    }

    private static void colours(byte[] bytes, int from, int width, int[] into) {
        for (int x = 0, at = from; x < width; x++, at += 3) {
            into[x] = Math.max(bytes[at] & WHITE, Math.max(bytes[at + 1] & WHITE, bytes[at + 2] & WHITE));
        }
    }

    private static void any(BufferedImage image, int y, int[] into) {
        image.getRGB(0, y, into.length, 1, into, 0, into.length);
        for (int x = 0; x < into.length; x++) {
            int rgb = into[x];
            int brightest = Math.max(rgb >> 16 & WHITE, Math.max(rgb >> 8 & WHITE, rgb & WHITE));
            int opaque = rgb >>> 24;
            // What is transparent shows the paper.
            into[x] = WHITE - (WHITE - brightest) * opaque / WHITE;
        }
    }
}
