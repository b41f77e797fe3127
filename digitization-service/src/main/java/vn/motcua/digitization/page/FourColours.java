package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/** Reads JPEGs in printing colours (CMYK, or YCCK as Adobe codes it), which Java's own reader shows in wrong colours, or not at all. */
final class FourColours {

    private static final int BANDS = 4;
    private static final int YCCK = 2;
    private static final int MIDDLE = 128;

    private FourColours() {
    }

    static boolean has(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return !types.hasNext() || types.next().getNumBands() == BANDS;
    }

    /**
     * The picture in red, green and blue.
     *
     * @param adobeTransform as in Adobe's segment; with such a segment the values are inverted: 255 is no ink
     */
    static BufferedImage read(ImageReader reader, int adobeTransform) throws IOException {
        Raster raster = reader.readRaster(0, null);
        if (raster.getNumBands() != BANDS) {
            throw new IOException("a JPEG of " + raster.getNumBands() + " unknown colours");
        }
        int width = raster.getWidth();
        var image = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bytes = Pixels.bytes(image);
        int[] row = new int[width * BANDS];
        int at = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < row.length; x += BANDS) {
                if (adobeTransform == YCCK) {
                    fromYcc(row, x);
                }
                int black = light(row[x + 3], adobeTransform);
                for (int colour = 2; colour >= 0; colour--) {
                    bytes[at++] = (byte) (light(row[x + colour], adobeTransform) * black / 255);
                }
            }
        }
        return image;
    }

    private static int light(int value, int adobeTransform) {
        return adobeTransform < 0 ? 255 - value : value;
    }

    private static void fromYcc(int[] row, int at) {
        double luma = row[at];
        double blue = row[at + 1] - MIDDLE;
        double red = row[at + 2] - MIDDLE;
        row[at] = clamp(luma + 1.402 * red);
        row[at + 1] = clamp(luma - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = clamp(luma + 1.772 * blue);
    }

    private static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
