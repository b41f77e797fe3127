package vn.motcua.digitization.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands before a PNG's pixels: its pixels per metre, and EXIF. */
final class PngTags {

    private static final int SIGNATURE_BYTES = 8;
    private static final int CHECKSUM_BYTES = 4;
    private static final int MOST_CHUNKS = 1_000;
    private static final int MOST_READ = 1 << 16;
    private static final double METRES_PER_INCH = 0.0254;

    private PngTags() {
    }

    static ImageTags of(Path file) throws IOException {
        var densities = new ArrayList<ImageTags.Density>();
        int orientation = ImageTags.UPRIGHT;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(SIGNATURE_BYTES);
            for (int i = 0; i < MOST_CHUNKS; i++) {
                long length = Integer.toUnsignedLong(in.readInt());
                String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (type.equals("IDAT")) {
                    break;
                }
                byte[] chunk = in.readNBytes((int) Math.min(MOST_READ, length));
                in.skipNBytes(length - chunk.length + CHECKSUM_BYTES);
                if (type.equals("pHYs") && chunk.length >= 9 && chunk[8] == 1) {
                    var numbers = ByteBuffer.wrap(chunk);
                    densities.add(new ImageTags.Density(Integer.toUnsignedLong(numbers.getInt()) * METRES_PER_INCH,
                            Integer.toUnsignedLong(numbers.getInt()) * METRES_PER_INCH));
                } else if (type.equals("eXIf")) {
                    orientation = JpegTags.exif(chunk, 0).orientation();
                }
            }
        }
        return new ImageTags(List.copyOf(densities), orientation);
    }
}
