package vn.motcua.payment.reconciling;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.Properties;
import org.postgresql.Driver;

import vn.motcua.payment.statement.StatementFormat;

/** The import and comparison of one statement in a process of its own, so that its memory can be limited. */
final class ImportInLittleMemory {

    private ImportInLittleMemory() {
    }

    /** Arguments: the database's URL, the gateway, the day, the file. Prints seconds of reading, of comparing, and the memory in use after. */
    public static void main(String[] args) throws Exception {
        StatementFormat format = StatementFormat.valueOf(args[1]);
        LocalDate day = LocalDate.parse(args[2]);
        long start = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[3])));
                SpooledStatement statement = SpooledStatement.of(in, format, day);
                Connection connection = new Driver().connect(args[0], new Properties())) {
            long read = System.nanoTime();
            connection.setAutoCommit(false);
            Matching.gateway(connection, UUID.randomUUID(), format, day, statement, Instant.now(), "benchmark");
            connection.commit();
            long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(java.util.Locale.ROOT, "%.2f %.2f %d%n", (read - start) / 1e9, (System.nanoTime() - read) / 1e9, used >> 20);
        }
    }
}
