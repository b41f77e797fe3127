package vn.motcua.digitization.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256, the name of every stored content. */
public final class ContentHash {

    /** How many hex digits a hash has. */
    static final int DIGITS = 64;

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + DIGITS + "}");
    private static final int BUFFER_BYTES = 64 * 1024;

    private ContentHash() {
    }

    /** The hash of a file, 64 lower-case hex digits. */
    public static String of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in).sha256();
        }
    }

    /** The hash of what is in memory. */
    public static String of(byte[] content) {
        try {
            return read(new ByteArrayInputStream(content)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word has the form of a hash; nothing else may become part of a path. */
    public static boolean isHash(String word) {
        return word != null && FORM.matcher(word).matches();
    }

    /** Refuses what has not the form of a hash. */
    static void require(String word) {
        if (!isHash(word)) {
            throw new IllegalArgumentException("not a content hash");
        }
    }

    /** Whether a content, read to its end, has that hash and size. */
    static boolean isOf(String sha256, long bytes, InputStream content) throws IOException {
        return read(content).equals(new Measured(sha256, bytes));
    }

    /** What a content turned out to be. */
    public record Measured(String sha256, long bytes) {
    }

    /** Reads a content to its end and says what it is. */
    public static Measured read(InputStream in) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER_BYTES];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            return new Measured(HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
