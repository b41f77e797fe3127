package vn.motcua.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** One PostgreSQL server on the loopback address, driven by its own {@code initdb} and {@code pg_ctl}. */
final class PostgresServer {

    private static final String SUPERUSER = "postgres";
    private static final String START_LIMIT_SECONDS = "60";

    private final Path bin;
    private final Path data;
    private final Path log;
    private final int port;
    private final boolean durable;

    /**
     * @param durable whether commits reach the disk ({@code fsync}); tests may do without, {@code ./run} never does
     */
    PostgresServer(Path data, Path log, int port, boolean durable) throws IOException {
        this.bin = PostgresBinaries.bin();
        this.data = data;
        this.log = log;
        this.port = port;
        this.durable = durable;
    }

    int port() {
        return port;
    }

    /** Makes the data folder where there is none, ends what a killed run left, and waits until connections are taken. */
    void start() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        endLeftover();
        Unprivileged.own(data);
        // Inside the data folder, because the server opens it under its own user.
        Path serverLog = data.resolve("server.log");
        try {
            pgCtl("start", "-l", serverLog.toString(), "-w", "-t", START_LIMIT_SECONDS, "-o", settings());
        } catch (IOException e) {
            throw new IOException("PostgreSQL does not start, " + serverLog + " may say why", e);
        }
    }

    /** Rolls open transactions back, writes a checkpoint and ends; a server that does not run is fine. */
    void stop() throws IOException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            pgCtl("stop", "-m", "fast", "-w");
        }
    }

    /** Ends at once without a checkpoint, as a crash would; the next start recovers from the write-ahead log. */
    void crash() throws IOException {
        pgCtl("stop", "-m", "immediate", "-w");
    }

    /** The command that stops this server, for a guard that outlives this JVM. */
    List<String> stopCommand() {
        return command("pg_ctl", "-D", data.toString(), "stop", "-m", "fast", "-w");
    }

    private void initialise() throws IOException {
        Path part = data.resolveSibling("postgres-part");
        Folders.delete(part);
        Files.createDirectories(part);
        Unprivileged.own(part);
        var command = command("initdb", "-D", part.toString(), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8",
                "--locale-provider=builtin", "--locale=C.UTF-8");
        if (!durable) {
            command.add("--no-sync");
        }
        Commands.run(log, command);
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The caller holds the lock of the data folder, so a postmaster that still lives here lost its parent: it is stopped.
     * A pid file whose process is gone, or is something else by now, is only removed.
     */
    private void endLeftover() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (isOurPostmaster(Long.parseLong(Files.readAllLines(pidFile).get(0).trim()))) {
            Commands.run(log, stopCommand());
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean isOurPostmaster(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::info)
                .flatMap(ProcessHandle.Info::commandLine)
                .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                .isPresent();
    }

    private String settings() {
        var settings = new ArrayList<>(List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=''",
                "-c max_connections=200", "-c shared_buffers=256MB", "-c max_wal_size=1GB", "-c checkpoint_timeout=15min",
                "-c timezone=UTC", "-c log_timezone=UTC"));
        if (!durable) {
            // Not synchronous_commit=off: a crash of the server would lose commits that were answered, and fault tests crash it.
            settings.addAll(List.of("-c fsync=off", "-c full_page_writes=off"));
        }
        return String.join(" ", settings);
    }

    private void pgCtl(String action, String... options) throws IOException {
        var command = command("pg_ctl", "-D", data.toString(), action);
        command.addAll(List.of(options));
        Commands.run(log, command);
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(Unprivileged.prefix());
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
