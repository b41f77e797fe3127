package vn.motcua.digitization.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The engine's Vietnamese data: it comes packed with the service, and the engine wants it as a file. */
final class LanguageData {

    /** The language, as the engine names it. */
    static final String LANGUAGE = "vie";

    private static final String FILE = LANGUAGE + ".traineddata";

    private LanguageData() {
    }

    /** The folder with the data, unpacked once in the life of the process and removed when it ends. */
    static Path folder() {
        return Unpacked.FOLDER;
    }

    private static final class Unpacked {

        private static final Path FOLDER = unpack();

        private static Path unpack() {
            try (InputStream packed = LanguageData.class.getResourceAsStream("/ocr/" + FILE + ".gz"); var data = new GZIPInputStream(packed)) {
                Path folder = Files.createTempDirectory("motcua-ocr-");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve(FILE);
                // Files are deleted in reverse order: the folder is empty by then.
                file.toFile().deleteOnExit();
                Files.copy(data, file);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
