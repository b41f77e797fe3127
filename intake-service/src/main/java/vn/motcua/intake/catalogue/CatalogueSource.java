package vn.motcua.intake.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the data files come from. */
public interface CatalogueSource {

    /** The largest data file that is read, in bytes. */
    int LARGEST_FILE = 16 * 1024 * 1024;

    /** The lines of a file such as {@code units.csv}, in UTF-8. */
    List<String> lines(String file) throws IOException;

    /** The files that are part of the service. */
    static CatalogueSource builtIn() {
        return file -> {
            try (InputStream in = CatalogueSource.class.getResourceAsStream("/catalogue/" + file)) {
                if (in == null) {
                    throw new IOException("is missing");
                }
                return linesOf(in);
            }
        };
    }

    /** The files of a directory, which replaces the built-in ones as a whole. */
    static CatalogueSource directory(Path directory) {
        return file -> {
            Path path = directory.resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new IOException("is missing");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return linesOf(in);
            }
        };
    }

    private static List<String> linesOf(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new IOException("is larger than " + LARGEST_FILE + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
