package vn.motcua.digitization.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads what stands before a JPEG's pixels: JFIF density, EXIF, and how Adobe coded the colours.
 *
 * @param tags           density and orientation
 * @param adobeTransform 0 to 2 as in Adobe's APP14 segment, -1 where there is none
 */
record JpegTags(ImageTags tags, int adobeTransform) {

    private static final int MOST_SEGMENTS = 1_000;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    static JpegTags of(Path file) throws IOException {
        var densities = new ArrayList<ImageTags.Density>();
        int orientation = ImageTags.UPRIGHT;
        int transform = -1;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.readUnsignedShort();
            for (int i = 0; i < MOST_SEGMENTS; i++) {
                int marker = marker(in);
                if (marker == START_OF_SCAN || marker == END) {
                    break;
                }
                byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == APP0 && begins(segment, "JFIF\0") && segment.length >= 12) {
                    jfif(segment, densities);
                } else if (marker == APP1 && begins(segment, "Exif\0\0")) {
                    ImageTags exif = exif(segment, 6);
                    densities.addAll(exif.densities());
                    orientation = exif.orientation();
                } else if (marker == APP14 && begins(segment, "Adobe") && segment.length >= 12) {
                    transform = segment[11];
                }
            }
        } catch (EOFException e) {
            // What stood before the tear counts; the pixels' reader tells of the tear itself.
            return new JpegTags(new ImageTags(List.copyOf(densities), orientation), transform);
        }
        return new JpegTags(new ImageTags(List.copyOf(densities), orientation), transform);
    }

    /** EXIF that begins so far into these bytes. */
    static ImageTags exif(byte[] bytes, int from) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            return TiffTags.first(in);
        }
    }

    private static void jfif(byte[] segment, List<ImageTags.Density> densities) {
        int unit = segment[7];
        double perInch = unit == 2 ? PageSettings.INCH / 10 : 1;
        var numbers = ByteBuffer.wrap(segment, 8, 4);
        double x = (numbers.getShort() & 0xFFFF) * perInch;
        double y = (numbers.getShort() & 0xFFFF) * perInch;
        if (unit == 1 || unit == 2) {
            densities.add(new ImageTags.Density(x, y));
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        int read = in.readUnsignedByte();
        while (read != 0xFF) {
            read = in.readUnsignedByte();
        }
        while (read == 0xFF) {
            read = in.readUnsignedByte();
        }
        return read;
    }

    private static boolean begins(byte[] segment, String word) {
        return new String(segment, 0, Math.min(segment.length, word.length()), StandardCharsets.ISO_8859_1).equals(word);
    }
}
