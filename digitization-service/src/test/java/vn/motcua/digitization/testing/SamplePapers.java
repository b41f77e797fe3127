package vn.motcua.digitization.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as they come from scanners, and files as they should not come. */
public final class SamplePapers {

    private static final int SIDE = 200;

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private SamplePapers() {
    }

    /** A PDF of so many empty pages, with a title so that contents differ. */
    public static byte[] pdf(int pages, String title) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                document.getDocumentInformation().setTitle(title);
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                document.save(out);
            }
        });
    }

    /** A PDF that asks for the password; with an empty one it opens, but is encrypted all the same. */
    public static byte[] encryptedPdf(String password) {
        return bytes(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** An image of that format ("png", "jpeg", "tiff"). */
    public static byte[] image(String format, int width, int height) {
        return bytes(out -> ImageIO.write(picture(width, height), format, out));
    }

    /** A TIFF of so many pages. */
    public static byte[] tiff(int pages) {
        return bytes(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            try (var stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.prepareWriteSequence(null);
                for (int i = 0; i < pages; i++) {
                    writer.writeToSequence(new IIOImage(picture(SIDE, SIDE), null, null), null);
                }
                writer.endWriteSequence();
            } finally {
                writer.dispose();
            }
        });
    }

    /** A TIFF whose only directory names itself as the next one. */
    public static byte[] circularTiff() {
        byte[] tiff = image("tiff", SIDE, SIDE);
        var buffer = ByteBuffer.wrap(tiff);
        buffer.order(tiff[0] == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        int directory = buffer.getInt(4);
        int entries = buffer.getShort(directory) & 0xffff;
        buffer.putInt(directory + 2 + entries * 12, directory);
        return tiff;
    }

    /** A PNG whose header claims that size; the rest is the one of a small image. */
    public static byte[] pngClaiming(int width, int height) {
        byte[] png = image("png", SIDE, SIDE);
        var buffer = ByteBuffer.wrap(png);
        buffer.putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        buffer.putInt(29, (int) crc.getValue());
        return png;
    }

    /** A zip archive, by whatever name it comes. */
    public static byte[] zip() {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("a.pdf"));
                zip.write(pdf(1, "inside"));
                zip.closeEntry();
            }
        });
    }

    /** The first part of a file. */
    public static byte[] torn(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }

    private static BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(width * 31L + height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256)).getRGB());
            }
        }
        return image;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
