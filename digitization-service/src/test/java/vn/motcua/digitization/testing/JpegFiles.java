package vn.motcua.digitization.testing;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** JPEGs with what cameras and other programs put around the pixels. */
public final class JpegFiles {

    /** How Adobe codes colours: as they are, or luma and differences, of three or of four. */
    public static final int NONE = 0;
    public static final int YCC = 1;
    public static final int YCCK = 2;
    private static final int MIDDLE = 128;
    /** SOI, and the APP0 that Java's writer begins with. */
    private static final int HEAD = 20;

    private JpegFiles() {
    }

    /** As Java writes it, with JFIF. */
    public static byte[] of(BufferedImage image, boolean progressive) throws IOException {
        return written(new IIOImage(image, null, null), progressive);
    }

    /** The file with a segment more after its first. */
    public static byte[] with(byte[] file, int marker, byte[] content) {
        return spliced(file, HEAD, segment(marker, content));
    }

    /** The file with a segment instead of JFIF's. */
    public static byte[] insteadOfJfif(byte[] file, int marker, byte[] content) {
        byte[] more = with(file, marker, content);
        return ByteBuffer.allocate(more.length - HEAD + 2).put(more, 0, 2).put(more, HEAD, more.length - HEAD).array();
    }

    /** The content of Adobe's segment. */
    public static byte[] adobe(int transform) {
        return ByteBuffer.allocate(12).put("Adobe".getBytes(StandardCharsets.US_ASCII)).put(11, (byte) transform).array();
    }

    /** A picture of one colour in inks, 0 to 255 each; coded plainly for -1, otherwise as Adobe does. */
    public static byte[] inks(int width, int height, int[] cmyk, int transform) throws IOException {
        int[] dot = cmyk.clone();
        for (int ink = 0; ink < dot.length && transform >= 0; ink++) {
            dot[ink] = 255 - dot[ink];
        }
        if (transform == YCCK) {
            double luma = 0.299 * dot[0] + 0.587 * dot[1] + 0.114 * dot[2];
            double blue = MIDDLE + (dot[2] - luma) / 1.772;
            double red = MIDDLE + (dot[0] - luma) / 1.402;
            dot = new int[] {rounded(luma), rounded(blue), rounded(red), dot[3]};
        }
        WritableRaster raster = Raster.createInterleavedRaster(0, width, height, dot.length, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, dot);
            }
        }
        byte[] file = written(new IIOImage(raster, null, null), false);
        return transform < 0 ? file : spliced(file, 2, segment(0xEE, adobe(transform)));
    }

    private static int rounded(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content).array();
    }

    private static byte[] spliced(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length).put(file, 0, at).put(more).put(file, at, file.length - at).array();
    }

    private static byte[] written(IIOImage image, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(stream);
            writer.write(null, image, how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
