package vn.motcua.digitization.page;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Reads orientation and resolution from TIFF directories, which EXIF uses too (TIFF 6.0, section 8). */
final class TiffTags {

    private static final int ORIENTATION = 274;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int RESOLUTION_UNIT = 296;
    private static final int UNIT_INCH = 2;
    private static final int UNIT_CENTIMETRE = 3;
    private static final int ENTRY_BYTES = 12;
    private static final int VALUE_AT = 8;
    private static final int RATIONAL = 5;

    private int orientation = ImageTags.UPRIGHT;
    private int unit = UNIT_INCH;
    private double x;
    private double y;

    private TiffTags() {
    }

    /** The tags of every page; the file was checked before, so the chain of directories ends. {@code most} bounds it all the same. */
    static List<ImageTags> ofPages(Path file, int most) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            return chain(in, most);
        }
    }

    /** The tags of the first directory; {@code in} begins with the TIFF header. Nothing where it cannot be read. */
    static ImageTags first(ImageInputStream in) {
        try {
            return chain(in, 1).stream().findFirst().orElse(ImageTags.NONE);
        } catch (IOException | RuntimeException e) {
            // EXIF is often broken, and then the picture is taken as it is.
            return ImageTags.NONE;
        }
    }

    private static List<ImageTags> chain(ImageInputStream in, int most) throws IOException {
        in.setByteOrder(in.readByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        in.seek(4);
        var pages = new ArrayList<ImageTags>();
        long directory = in.readUnsignedInt();
        while (directory != 0 && pages.size() < most) {
            in.seek(directory);
            int entries = in.readUnsignedShort();
            var tags = new TiffTags();
            for (int i = 0; i < entries; i++) {
                tags.read(in, directory + 2 + (long) i * ENTRY_BYTES);
            }
            pages.add(tags.tags());
            in.seek(directory + 2 + (long) entries * ENTRY_BYTES);
            directory = pages.size() < most ? in.readUnsignedInt() : 0;
        }
        return pages;
    }

    private void read(ImageInputStream in, long entry) throws IOException {
        in.seek(entry);
        int tag = in.readUnsignedShort();
        int type = in.readUnsignedShort();
        in.seek(entry + VALUE_AT);
        if (tag == ORIENTATION) {
            orientation = in.readUnsignedShort();
        } else if (tag == RESOLUTION_UNIT) {
            unit = in.readUnsignedShort();
        } else if ((tag == X_RESOLUTION || tag == Y_RESOLUTION) && type == RATIONAL) {
            in.seek(in.readUnsignedInt());
            double value = (double) in.readUnsignedInt() / in.readUnsignedInt();
            x = tag == X_RESOLUTION ? value : x;
            y = tag == Y_RESOLUTION ? value : y;
        }
    }

    private ImageTags tags() {
        int upright = orientation >= 1 && orientation <= 8 ? orientation : ImageTags.UPRIGHT;
        boolean named = x > 0 && y > 0 && (unit == UNIT_INCH || unit == UNIT_CENTIMETRE);
        double perInch = unit == UNIT_CENTIMETRE ? PageSettings.INCH / 10 : 1;
        return new ImageTags(named ? List.of(new ImageTags.Density(x * perInch, y * perInch)) : List.of(), upright);
    }
}
