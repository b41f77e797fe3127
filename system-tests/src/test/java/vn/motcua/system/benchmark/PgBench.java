package vn.motcua.system.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.local.servers.Folders;

/** PostgreSQL's own load generator, where it is installed. */
final class PgBench {

    private static final double MICROS_PER_MILLI = 1_000;

    private PgBench() {
    }

    /** Runs a script over and over with so many clients; empty where there is no {@code pgbench} on the path. */
    static Optional<ClosedLoop.Outcome> run(String jdbcUrl, String script, int clients, Duration measured) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":")).noneMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")))) {
            return Optional.empty();
        }
        URI server = URI.create(jdbcUrl.substring("jdbc:".length()));
        Path folder = Path.of("target/pgbench").toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        Path said = folder.resolve("output.txt");
        var process = new ProcessBuilder("pgbench", "--no-vacuum", "--host", server.getHost(), "--port", Integer.toString(server.getPort()),
                "--username", "postgres", "--client", Integer.toString(clients), "--jobs", "2", "--protocol", "prepared", "--time", Long.toString(measured.toSeconds()),
                "--log", "--log-prefix", folder.resolve("took").toString(), "--file", file.toString(), server.getPath().substring(1))
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + Files.readString(said));
        }
        Samples samples = samples(folder);
        return Optional.of(new ClosedLoop.Outcome(samples.size() / (double) measured.toSeconds(), samples));
    }

    /** A line per transaction; the third word is how many microseconds it took. */
    private static Samples samples(Path folder) throws IOException {
        Samples samples = new Samples();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log : files.filter(f -> f.getFileName().toString().startsWith("took")).toList()) {
                List<String> lines = Files.readAllLines(log);
                lines.forEach(line -> samples.addMillis(Long.parseLong(line.split(" ")[2]) / MICROS_PER_MILLI));
            }
        }
        return samples;
    }
}
