package vn.motcua.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * PostgreSQL 17 and a Kafka broker, running in a child JVM that ends with this one whatever happens to it. The database
 * {@value #DATABASE} stands ready with roles and schemas; any role connects without a password from this machine.
 */
public final class LocalServers implements AutoCloseable {

    /** The name of the first database. */
    public static final String DATABASE = "motcua";

    private static final long STOP_LIMIT_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path data;
    private final int postgresPort;
    private final int kafkaPort;

    private LocalServers(Process process, Path data, JsonNode ports) {
        this.process = process;
        this.data = data;
        this.postgresPort = ports.path("postgres").asInt();
        this.kafkaPort = ports.path("kafka").asInt();
    }

    /** Starts both and waits until they answer; {@code UncheckedIOException} says why they do not. */
    public static LocalServers start(ServersOptions options) {
        try {
            Files.createDirectories(options.data());
            var command = ChildJvm.command(List.of("-Xmx512m", "-XX:+UseSerialGC"), ChildJvm.classPath(),
                    ServersMain.class.getName(), options.arguments());
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(options.data().resolve("servers.log").toFile()))
                    .start();
            var servers = new LocalServers(process, options.data(), answer(process));
            Databases.create(servers.adminUrl("postgres"), DATABASE);
            Databases.setUp(servers.adminUrl(DATABASE));
            return servers;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The one instance of this JVM: started at the first call, with {@link ServersOptions#forTests()}, ended with the JVM. */
    public static LocalServers shared() {
        var holder = JvmWide.shared();
        synchronized (holder) {
            if (holder.get() instanceof Object[] shared) {
                return new LocalServers((Process) shared[0], (Path) shared[1], parse((String) shared[2]));
            }
            var servers = start(ServersOptions.forTests());
            var ports = "{\"postgres\":%d,\"kafka\":%d}".formatted(servers.postgresPort, servers.kafkaPort);
            holder.set(new Object[] {servers.process, servers.data, ports});
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop-shared-servers"));
            return servers;
        }
    }

    /** The JDBC URL of the database {@value #DATABASE}, without a user. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    /** The JDBC URL of a database as the superuser, for tests that change things behind a service's back. */
    public String adminUrl(String database) {
        return jdbcUrl(database) + "?user=postgres";
    }

    /** Makes another database with roles and schemas, empty and apart from all others, and tells its JDBC URL. */
    public String newDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        Databases.create(adminUrl("postgres"), name);
        Databases.setUp(adminUrl(name));
        return jdbcUrl(name);
    }

    /** {@code localhost:port}. */
    public String bootstrapServers() {
        return "localhost:" + kafkaPort;
    }

    public int postgresPort() {
        return postgresPort;
    }

    public int kafkaPort() {
        return kafkaPort;
    }

    /** The folder of the servers' data and logs; tests may keep small files of their own there. */
    public Path data() {
        return data;
    }

    /** The child JVM's process id. */
    public long pid() {
        return process.pid();
    }

    /** The broker goes away; clients get refused connections. */
    public void stopKafka() {
        command("stop-kafka");
    }

    /** The broker comes back on the same port with the same data. */
    public void startKafka() {
        command("start-kafka");
    }

    /** The database goes away: open connections are cut, new ones refused. */
    public void stopPostgres() {
        command("stop-postgres");
    }

    /** The database goes away as in a crash, without a checkpoint. */
    public void crashPostgres() {
        command("crash-postgres");
    }

    /** The database comes back on the same port with the same data. */
    public void startPostgres() {
        command("start-postgres");
    }

    /** Stops both in order; a second call does nothing. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + postgresPort + "/" + database;
    }

    private void command(String command) {
        synchronized (process) {
            try {
                var out = process.getOutputStream();
                out.write((command + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                answer(process);
            } catch (IOException e) {
                throw new UncheckedIOException(command + " failed: " + e.getMessage(), e);
            }
        }
    }

    private static JsonNode answer(Process process) throws IOException {
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new IOException("the servers' process ended unexpectedly, see servers.log in its data folder");
        }
        JsonNode answer = parse(line);
        if (answer.has("error")) {
            throw new IOException(answer.path("error").asText());
        }
        return answer;
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("not a line of the servers' protocol: " + line, e);
        }
    }
}
