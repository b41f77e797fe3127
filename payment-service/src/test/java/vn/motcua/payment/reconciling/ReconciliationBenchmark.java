package vn.motcua.payment.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.statements.Seeded;
import vn.motcua.local.statements.StatementLayout;
import vn.motcua.payment.testing.PaidDay;
import vn.motcua.payment.testing.PaymentDatabase;

/** A million lines in 128 MB, beside COPY of the same file. Not a test of the suite: {@code mvn test -DskipTests -Preconciliation}. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ReconciliationBenchmark {

    private static final int LINES = Integer.getInteger("lines", 1_000_000);
    private static final LocalDate DAY = LocalDate.parse("2022-05-16");

    @Inject
    PaymentDatabase database;
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;
    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void a_million_lines() throws Exception {
        PaidDay day = new PaidDay(StatementLayout.VNPAY, DAY, LINES);
        QuarkusTransaction.requiringNew().timeout(1_800).run(() -> day.keep(database));
        Path file = Files.createTempFile("statement", ".csv");
        List<Seeded> seeded = new ArrayList<>();
        try (Writer out = Files.newBufferedWriter(file)) {
            day.write(1, 1_000, out, seeded);
        }
        List<Double> copies = new ArrayList<>();
        List<Double> runs = new ArrayList<>();
        try (Connection connection = new Driver().connect(url, credentials(owner))) {
            connection.createStatement().execute("vacuum analyze payment, payment_charge, ledger_entry, ledger_posting");
            for (int round = 0; round < 3; round++) {
                copies.add(copy(connection, file));
                runs.add(run(file));
            }
        }
        assertThat(database.count("reconciliation_line l join reconciliation_run r on r.id = l.run_id and r.number = 3 where l.outcome <> 'MATCHED'"))
                .isEqualTo(seeded.size());
        System.out.printf(Locale.ROOT, "reconciliation of %,d lines (%,d MB), %,d seeded discrepancies found: best %.1f s of %s; COPY of the file: best %.1f s of %s; ratio %.1f%n",
                LINES, Files.size(file) >> 20, seeded.size(), min(runs), runs, min(copies), copies, min(runs) / min(copies));
        Files.delete(file);
    }

    /** The same file into a table of text columns, logged as the lines of a comparison are. */
    private double copy(Connection connection, Path file) throws Exception {
        connection.createStatement().execute("create table if not exists copied (a text, b text, c text, d text, e text, f text, g text)");
        connection.createStatement().execute("truncate copied");
        long start = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ((PGConnection) connection).getCopyAPI().copyIn("copy copied from stdin (format csv, header)", in);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private double run(Path file) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-cp",
                System.getProperty("java.class.path"), ImportInLittleMemory.class.getName(), withCredentials(), "VNPAY", DAY.toString(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).isZero();
        System.out.println("reading s, comparing s, MB in use of 128: " + line);
        String[] seconds = line.split(" ");
        return Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
    }

    private Properties credentials(String user) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    private String withCredentials() {
        return url + (url.contains("?") ? "&" : "?") + "user=" + user + "&password=" + password;
    }

    private static double min(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
