package vn.motcua.intake.edition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.CsvTable;
import vn.motcua.intake.catalogue.RowError;
import vn.motcua.intake.catalogue.TableData;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** The CSV form of several tables: a zip archive of files such as units.csv, without folders. */
final class ZipTables {

    /** The most that the files of an archive may unpack to together, in bytes. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private ZipTables() {
    }

    /**
     * Reads the files of an archive; what is malformed goes to {@code errors} and is left out.
     *
     * @throws IOException where it is no archive
     * @throws Problem     {@code too-large} where it unpacks to more than {@link #MOST_BYTES}
     */
    static Map<CatalogueTable, TableData> parse(byte[] body, List<RowError> errors) throws IOException {
        Map<CatalogueTable, TableData> tables = new EnumMap<>(CatalogueTable.class);
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new Problem(CommonProblem.TOO_LARGE, MOST_BYTES / 1024 / 1024 + " MiB");
                }
                take(entry.getName(), content, tables, errors);
            }
        }
        return tables;
    }

    private static void take(String name, byte[] content, Map<CatalogueTable, TableData> tables, List<RowError> errors) {
        Optional<CatalogueTable> table = name.endsWith(".csv") ? CatalogueTable.ofSlug(name.substring(0, name.length() - 4)) : Optional.empty();
        if (table.isEmpty() || tables.containsKey(table.get())) {
            String shown = name.length() > 100 ? name.substring(0, 100) : name;
            errors.add(new RowError(shown, 1, "không phải tệp của danh mục, hoặc bị lặp", "is no file of the catalogue, or is there twice"));
            return;
        }
        tables.put(table.get(), CsvTable.parse(table.get(), name, content, errors));
    }

    /** Packs tables. */
    static byte[] write(Map<CatalogueTable, String> tables) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey().file()));
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
