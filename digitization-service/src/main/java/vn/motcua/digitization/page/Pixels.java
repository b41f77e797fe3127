package vn.motcua.digitization.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;

/** Pictures in one of three plain forms: black and white, grey, or red-green-blue, eight bits each. */
final class Pixels {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    private Pixels() {
    }

    /** The picture in the plain form that keeps its colours; the same one where it is plain already. Nothing shines through: it lies on white. */
    static BufferedImage plain(BufferedImage image) {
        return plain(image, form(image));
    }

    /** The picture in that plain form. */
    static BufferedImage plain(BufferedImage image, int form) {
        return image.getType() == form && (form == BufferedImage.TYPE_BYTE_BINARY ? isBlackFirst(image) : isPacked(image))
                ? image : redrawn(image, form, image.getWidth(), image.getHeight());
    }

    /** The picture with other dimensions. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        return redrawn(image, image.getType(), width, height);
    }

    /** An empty picture of that form, white. */
    static BufferedImage white(int width, int height, int form) {
        var image = new BufferedImage(width, height, form);
        if (form == BufferedImage.TYPE_BYTE_BINARY) {
            Graphics2D paint = image.createGraphics();
            paint.setColor(Color.WHITE);
            paint.fillRect(0, 0, width, height);
            paint.dispose();
        } else {
            java.util.Arrays.fill(bytes(image), (byte) 0xFF);
        }
        return image;
    }

    /** The bytes of a grey or coloured plain picture, row by row, {@link #bands} for each pixel. */
    static byte[] bytes(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    static int bands(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_3BYTE_BGR ? 3 : 1;
    }

    /** One row of a plain picture as brightness, 0 to 255; of colours the darkest, so that a red stamp is as dark as it looks on white. */
    static void brightness(BufferedImage image, int y, int[] row) {
        int width = image.getWidth();
        if (image.getType() == BufferedImage.TYPE_BYTE_BINARY) {
            image.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                row[x] *= 255;
            }
            return;
        }
        byte[] bytes = bytes(image);
        int bands = bands(image);
        int at = y * width * bands;
        for (int x = 0; x < width; x++, at += bands) {
            row[x] = bands == 1 ? bytes[at] & 0xFF
                    : Math.min(bytes[at] & 0xFF, Math.min(bytes[at + 1] & 0xFF, bytes[at + 2] & 0xFF));
        }
    }

    private static int form(BufferedImage image) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return palette.getMapSize() == 2 && isExtreme(palette.getRGB(0)) && isExtreme(palette.getRGB(1))
                    ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_3BYTE_BGR;
        }
        int colours = image.getColorModel().getNumColorComponents();
        return colours == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
    }

    private static boolean isExtreme(int rgb) {
        return rgb == WHITE || rgb == BLACK;
    }

    private static boolean isBlackFirst(BufferedImage image) {
        return image.getColorModel() instanceof IndexColorModel palette && palette.getRGB(0) == BLACK && palette.getRGB(1) == WHITE;
    }

    private static boolean isPacked(BufferedImage image) {
        var raster = image.getRaster();
        return raster.getSampleModel() instanceof ComponentSampleModel model
                && model.getScanlineStride() == image.getWidth() * bands(image) && raster.getDataBuffer().getOffset() == 0
                && raster.getSampleModelTranslateX() == 0 && raster.getSampleModelTranslateY() == 0
                && bytes(image).length == image.getWidth() * image.getHeight() * bands(image);
    }

    private static BufferedImage redrawn(BufferedImage image, int form, int width, int height) {
        BufferedImage plain = white(width, height, form);
        Graphics2D paint = plain.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(image, 0, 0, width, height, null);
        paint.dispose();
        return plain;
    }
}
