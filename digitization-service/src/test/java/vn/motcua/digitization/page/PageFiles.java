package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Image files with what scanners and cameras write before the pixels. */
final class PageFiles {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ENTRIES = 12;
    private static final int DIRECTORY_BYTES = 2 + ENTRIES * 12 + 4 + 16;

    private PageFiles() {
    }

    /** A JPEG with JFIF density (unit 0: none, 1: inch, 2: centimetre), and with EXIF orientation where it is not 0. */
    static byte[] jpeg(BufferedImage image, int unit, int x, int y, int orientation) throws IOException {
        byte[] plain = written(image, "jpeg");
        var numbers = ByteBuffer.wrap(plain);
        // Java's writer begins with an APP0 of 16 bytes: SOI, marker, length, "JFIF\0", version, unit, densities.
        numbers.put(13, (byte) unit).putShort(14, (short) x).putShort(16, (short) y);
        if (orientation == 0) {
            return plain;
        }
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 20);
        byte[] tiff = ByteBuffer.allocate(26).put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8}).putShort((short) 1).putShort((short) 274)
                .putShort((short) SHORT).putInt(1).putShort((short) orientation).array();
        out.write(ByteBuffer.allocate(10).putShort((short) 0xFFE1).putShort((short) (8 + tiff.length)).put("Exif\0\0".getBytes()).array());
        out.write(tiff);
        out.write(plain, 20, plain.length - 20);
        return out.toByteArray();
    }

    /** A PNG with that many pixels per metre; none for 0. */
    static byte[] png(BufferedImage image, int perMetre) throws IOException {
        byte[] plain = written(image, "png");
        if (perMetre == 0) {
            return plain;
        }
        byte[] chunk = ByteBuffer.allocate(21).putInt(9).put("pHYs".getBytes()).putInt(perMetre).putInt(perMetre).put((byte) 1).array();
        var crc = new CRC32();
        crc.update(chunk, 4, 13);
        ByteBuffer.wrap(chunk).putInt(17, (int) crc.getValue());
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.write(chunk);
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    /** Fills a row of a page. */
    interface Rows {
        void fill(int page, int y, byte[] row);
    }

    /** An uncompressed grey TIFF, written page by page; dpi in both directions, by the inch. */
    static void tiff(Path file, int pages, int width, int height, int dpiX, int dpiY, Rows rows) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
            long at = 8;
            byte[] row = new byte[width];
            for (int page = 0; page < pages; page++) {
                long pixelsAt = at + DIRECTORY_BYTES;
                long next = pixelsAt + (long) width * height;
                directory(out, width, height, pixelsAt, page + 1 < pages ? next : 0);
                out.writeInt(dpiX);
                out.writeInt(1);
                out.writeInt(dpiY);
                out.writeInt(1);
                for (int y = 0; y < height; y++) {
                    rows.fill(page, y, row);
                    out.write(row);
                }
                at = next;
            }
        }
    }

    private static void directory(DataOutputStream out, int width, int height, long pixelsAt, long next) throws IOException {
        out.writeShort(ENTRIES);
        entry(out, 256, LONG, width);
        entry(out, 257, LONG, height);
        entry(out, 258, SHORT, 8 << 16);
        entry(out, 259, SHORT, 1 << 16);
        entry(out, 262, SHORT, 1 << 16);
        entry(out, 273, LONG, pixelsAt);
        entry(out, 274, SHORT, 1 << 16);
        entry(out, 277, SHORT, 1 << 16);
        entry(out, 278, LONG, height);
        entry(out, 279, LONG, (long) width * height);
        entry(out, 282, RATIONAL, pixelsAt - 16);
        entry(out, 283, RATIONAL, pixelsAt - 8);
        out.writeInt((int) next);
    }

    private static void entry(DataOutputStream out, int tag, int type, long value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(1);
        out.writeInt((int) value);
    }

    static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
