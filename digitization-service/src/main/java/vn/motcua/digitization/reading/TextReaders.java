package vn.motcua.digitization.reading;

import java.util.function.Supplier;

/**
 * Opens text readers, or says why there are none. On a machine for which the engine has no natives the service runs all the same, and
 * papers get no text.
 */
public final class TextReaders {

    private final Supplier<TextReader> opener;
    private final String whyOff;

    private TextReaders(Supplier<TextReader> opener, String whyOff) {
        this.opener = opener;
        this.whyOff = whyOff;
    }

    /** Tries the engine once: loads its natives and its language. It may take seconds and throws nothing. */
    public static TextReaders tesseract(ReadingSettings settings) {
        try {
            new TesseractReader(settings).close();
            return new TextReaders(() -> new TesseractReader(settings), null);
        } catch (LinkageError | RuntimeException e) {
            return off("the text reader cannot start on " + platform() + ": " + e);
        }
    }

    /** No reading, for that reason. */
    public static TextReaders off(String reason) {
        return new TextReaders(() -> {
            throw new IllegalStateException(reason);
        }, reason);
    }

    /** An engine that reads no page, for that reason: what it is given is kept unread. */
    public static TextReaders failing(String reason) {
        return of(() -> new NoReader(reason));
    }

    /** Another engine. */
    public static TextReaders of(Supplier<TextReader> opener) {
        return new TextReaders(opener, null);
    }

    /** Whether pages can be read. */
    public boolean available() {
        return whyOff == null;
    }

    /** Why pages cannot be read; null where they can. */
    public String whyOff() {
        return whyOff;
    }

    /** A new reader for one worker, who closes it. */
    public TextReader open() {
        return opener.get();
    }

    private static String platform() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }
}
