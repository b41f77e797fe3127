package vn.motcua.local.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The child JVM of {@link LocalServers}: runs both servers until its standard input closes or it gets SIGTERM. Standard
 * output carries the protocol only, one JSON line per message: first the ports, then an answer to each command line
 * ({@code start-kafka}, {@code stop-kafka}, {@code start-postgres}, {@code stop-postgres}, {@code crash-postgres}).
 * Everything that is logged goes to {@code servers.log} in the data folder.
 */
public final class ServersMain {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Held as long as this JVM lives: a channel that nobody refers to is closed, and its lock goes with it. */
    private static FileChannel lock;

    private final ServersOptions options;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private Process guard;

    private ServersMain(ServersOptions options) throws IOException {
        this.options = options;
        Path data = options.data();
        postgres = new PostgresServer(data.resolve("postgres"), data.resolve("postgres.log"),
                portOr(options.postgresPort()), options.durable());
        kafka = new KafkaBroker(data.resolve("kafka"), portOr(options.kafkaPort()));
    }

    /** @param arguments see {@link ServersOptions#parse} */
    public static void main(String[] arguments) throws IOException {
        PrintStream protocol = System.out;
        try {
            var options = ServersOptions.parse(arguments);
            Files.createDirectories(options.data());
            redirectOutput(options.data().resolve("servers.log"));
            lock(options.data());
            var servers = new ServersMain(options);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop-servers"));
            servers.start();
            protocol.println(JSON.writeValueAsString(
                    Map.of("postgres", servers.postgres.port(), "kafka", servers.kafka.port())));
            servers.obey(protocol);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            protocol.println(JSON.writeValueAsString(Map.of("error", String.valueOf(e.getMessage()))));
            System.exit(1);
        }
    }

    private void start() throws IOException {
        // The guard stands before the server does: a kill between the two lines must leave nothing behind either.
        guard = guard();
        var failure = new ArrayList<Throwable>(1);
        var starting = new Thread(() -> {
            try {
                kafka.start();
            } catch (Throwable e) {
                failure.add(e);
            }
        }, "start-kafka");
        starting.start();
        postgres.start();
        try {
            starting.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!failure.isEmpty()) {
            throw new IOException("the Kafka broker did not start: " + failure.get(0).getMessage(), failure.get(0));
        }
    }

    private void obey(PrintStream protocol) throws IOException {
        var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            try {
                switch (command) {
                    case "start-kafka" -> kafka.start();
                    case "stop-kafka" -> kafka.stop();
                    case "start-postgres" -> postgres.start();
                    case "stop-postgres" -> postgres.stop();
                    case "crash-postgres" -> postgres.crash();
                    default -> throw new IllegalArgumentException("unknown command: " + command);
                }
                protocol.println("{}");
            } catch (Exception e) {
                e.printStackTrace();
                protocol.println(JSON.writeValueAsString(Map.of("error", String.valueOf(e.getMessage()))));
            }
        }
    }

    private void stop() {
        var stoppingKafka = new Thread(kafka::stop, "stop-kafka");
        stoppingKafka.start();
        try {
            postgres.stop();
            stoppingKafka.join();
        } catch (IOException e) {
            e.printStackTrace();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (guard != null) {
            guard.destroyForcibly();
        }
        if (options.temporary()) {
            Folders.delete(options.data());
        }
    }

    /**
     * A shell that waits for this JVM to end, even by SIGKILL, and stops PostgreSQL then: a server started with pg_ctl
     * is nobody's child and would live on.
     */
    private Process guard() throws IOException {
        String afterwards = options.temporary() ? "; rm -rf \"$0\"" : "";
        var command = new ArrayList<>(List.of("/bin/sh", "-c",
                "trap '' INT TERM HUP; while read -r _; do :; done; \"$@\"" + afterwards, options.data().toString()));
        command.addAll(postgres.stopCommand());
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** A second run on the same folder must not stop the first one's PostgreSQL. */
    private static void lock(Path data) throws IOException {
        lock = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("the data folder " + data + " is in use by another run");
        }
    }

    private static void redirectOutput(Path log) throws IOException {
        OutputStream file = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var stream = new PrintStream(file, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    private static int portOr(int given) {
        return given == 0 ? Ports.free() : given;
    }
}
