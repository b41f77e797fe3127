package vn.motcua.digitization.pdfa;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.UntouchedJpeg;

/** Puts a page's picture into a PDF: black and white and untouched JPEGs without any loss, other grey and colours as a good JPEG. */
final class Pictures {

    /** Nobody sees a difference above; below, letters get a halo. */
    private static final float JPEG_QUALITY = 0.9f;
    private static final int BITS = 8;

    private Pictures() {
    }

    /** A JPEG that is still what is seen goes in as it is. */
    static PDImageXObject embed(PDDocument document, PagePicture page) throws IOException {
        UntouchedJpeg jpeg = page.untouched();
        return jpeg == null ? embed(document, page.image()) : new PDImageXObject(document, jpeg.content(), COSName.DCT_DECODE, jpeg.width(),
                jpeg.height(), BITS, jpeg.isGrey() ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
    }

    private static PDImageXObject embed(PDDocument document, BufferedImage image) throws IOException {
        if (blackAndWhite(image)) {
            return CCITTFactory.createFromImage(document, image);
        }
        return JPEGFactory.createFromImage(document, plain(image), JPEG_QUALITY);
    }

    /** Two colours may also be red and blue: fax compression would turn both black. */
    private static boolean blackAndWhite(BufferedImage image) {
        if (!(image.getColorModel() instanceof IndexColorModel colors) || colors.getPixelSize() != 1 || colors.getMapSize() != 2) {
            return false;
        }
        int first = colors.getRGB(0);
        int second = colors.getRGB(1);
        return first + second == Color.BLACK.getRGB() + Color.WHITE.getRGB() && (first == Color.BLACK.getRGB() || second == Color.BLACK.getRGB());
    }

    /** As the JPEG writer takes it: grey or RGB, on white paper where it was transparent. */
    private static BufferedImage plain(BufferedImage image) {
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (grey || image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = plain.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
            pen.drawImage(image, 0, 0, null);
        } finally {
            pen.dispose();
        }
        return plain;
    }
}
