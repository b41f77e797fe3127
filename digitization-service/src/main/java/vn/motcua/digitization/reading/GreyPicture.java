package vn.motcua.digitization.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

import vn.motcua.digitization.page.PagePicture;

/**
 * A page as the engine gets it: one byte for each dot and nothing around them, so that no decoder of the native library ever sees
 * what came from outside.
 *
 * @param dots   row after row, 0 for black
 * @param width  in dots
 * @param height in dots
 * @param dpi    dots per inch
 */
record GreyPicture(byte[] dots, int width, int height, int dpi) {

    /** What the engine takes for the resolution of a page that states none or nonsense. */
    private static final int SUPPOSED_DPI = 200;
    private static final int LEAST_DPI = 70;
    private static final int MOST_DPI = 2400;

    static GreyPicture of(PagePicture page, int largestDpi) {
        double dpi = page.dpi() >= LEAST_DPI && page.dpi() <= MOST_DPI ? page.dpi() : SUPPOSED_DPI;
        double scale = Math.min(1, largestDpi / dpi);
        return drawn(EvenLight.of(page.image(), dpi), scale, (int) Math.round(dpi * scale));
    }

    private static GreyPicture drawn(BufferedImage image, double scale, int dpi) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY && width == image.getWidth() && height == image.getHeight()
                && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes && bytes.getSize() == width * height) {
            return new GreyPicture(bytes.getData(), width, height, dpi);
        }
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        try {
            // What is transparent shows the paper.
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return new GreyPicture(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), width, height, dpi);
    }
}
