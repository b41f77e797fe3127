package vn.motcua.digitization.filecheck;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What a paper may be as a file, known by its first bytes; names and declared types are not believed. */
public enum PaperKind {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    /** In either byte order. BigTIFF is not taken: nothing here reads it. */
    TIFF("image/tiff", "tif", "49492a00", "4d4d002a");

    /** How many bytes of the beginning {@link #of} needs. */
    public static final int MAGIC_BYTES = 8;

    private final String mediaType;
    private final String extension;
    private final List<byte[]> magics;

    PaperKind(String mediaType, String extension, String... magics) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.magics = Arrays.stream(magics).map(HexFormat.of()::parseHex).toList();
    }

    /** The media type, for instance {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** How such files' names end, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind of a file that begins so; empty for everything that is not taken. */
    public static Optional<PaperKind> of(byte[] beginning) {
        return Arrays.stream(values()).filter(kind -> kind.magics.stream().anyMatch(magic -> begins(beginning, magic))).findFirst();
    }

    /** The kind of that media type; empty for any other. */
    public static Optional<PaperKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    private static boolean begins(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
