package vn.motcua.intake.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where tables come from. */
@FunctionalInterface
public interface CatalogueSource {

    /** The largest data file that is read, in bytes. */
    int LARGEST_FILE = 16 * 1024 * 1024;

    /** The rows of a table; what cannot be read goes to {@code errors} and is left out. */
    TableData table(CatalogueTable table, List<RowError> errors);

    /** The data files that are part of the service. */
    static CatalogueSource builtIn() {
        return files(table -> CatalogueSource.class.getResourceAsStream("/catalogue/" + table.file()));
    }

    /** The data files of a directory, which replace the built-in ones as a whole. */
    static CatalogueSource directory(Path directory) {
        return files(table -> {
            Path path = directory.resolve(table.file());
            return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
        });
    }

    /** Opens a file. */
    @FunctionalInterface
    interface Opening {

        /** The file's content; null where there is no such file. */
        InputStream open(CatalogueTable table) throws IOException;
    }

    /** CSV files; tables that may be left out are empty where their file is missing. */
    static CatalogueSource files(Opening files) {
        return (table, errors) -> {
            try (InputStream in = files.open(table)) {
                if (in != null) {
                    byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                    if (bytes.length > LARGEST_FILE) {
                        throw new IOException("is larger than " + LARGEST_FILE + " bytes");
                    }
                    return CsvTable.parse(table, table.file(), bytes, errors);
                }
                if (table.isRequired()) {
                    errors.add(new RowError(table.file(), 1, "không có", "is missing"));
                }
            } catch (IOException e) {
                errors.add(new RowError(table.file(), 1, "không đọc được: " + e.getMessage(), e.getMessage()));
            }
            return new TableData(table, table.file(), List.of());
        };
    }
}
