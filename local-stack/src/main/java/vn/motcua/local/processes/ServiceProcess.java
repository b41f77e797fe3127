package vn.motcua.local.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import vn.motcua.local.servers.ChildJvm;

/** One running replica of a service. It ends with this JVM at the latest. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ServiceSpec spec;
    private final Process process;
    private final Instant startedAt = Instant.now();

    private ServiceProcess(ServiceSpec spec, Process process) {
        this.spec = spec;
        this.process = process;
    }

    /** Starts the JVM and returns at once; see {@link #awaitReady}. */
    public static ServiceProcess start(ServiceSpec spec) {
        try {
            Files.createDirectories(spec.log().toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command(spec)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
            builder.environment().putAll(spec.environment());
            builder.environment().put("HTTP_PORT", Integer.toString(spec.port()));
            return new ServiceProcess(spec, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + spec.name(), e);
        }
    }

    /**
     * Waits until {@code /q/health/ready} says up.
     *
     * @return how long it took since the start
     * @throws IllegalStateException where the process ends or the limit passes first; the message names the log
     */
    public Duration awaitReady(Duration limit) {
        Instant deadline = Instant.now().plus(limit);
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("%s ended with code %d before it was ready, see %s%n%s"
                        .formatted(spec.name(), process.exitValue(), spec.log(), LogTail.of(spec.log())));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("%s was not ready within %d s, see %s"
                        .formatted(spec.name(), limit.toSeconds(), spec.log()));
            }
            pause();
        }
        return Duration.between(startedAt, Instant.now());
    }

    /** Whether {@code /q/health/ready} answers 200 at this moment. */
    public boolean isReady() {
        var request = HttpRequest.newBuilder(uri("/q/health/ready")).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + spec.name(), e);
        }
    }

    /** The address of a path of this replica. */
    public URI uri(String path) {
        return URI.create("http://localhost:" + spec.port() + path);
    }

    public ServiceSpec spec() {
        return spec;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process id, for instance to look up its memory. */
    public long pid() {
        return process.pid();
    }

    /** The exit code; empty while it runs. */
    public OptionalInt exitCode() {
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** Waits for the process to end by itself, for instance at a named crash point, and tells its exit code. */
    public int awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("%s did not end within %d s".formatted(spec.name(), limit.toSeconds()));
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the end of " + spec.name(), e);
        }
    }

    /** SIGTERM: asks the service to end without waiting, so that several can end at once; {@link #stop} waits. */
    public void requestStop() {
        process.destroy();
    }

    /** Ends the service in order, by force after 30 s; one that ended already is fine. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** SIGKILL: the service ends where it stands; waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(STOP_LIMIT);
    }

    /** As {@link #stop}. */
    @Override
    public void close() {
        stop();
    }

    private static List<String> command(ServiceSpec spec) throws IOException {
        var options = new ArrayList<>(List.of("-Xmx" + spec.heapMegabytes() + "m", "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        options.addAll(spec.jvmOptions());
        String classPath = LauncherFolder.in(spec.log().toAbsolutePath().getParent()) + File.pathSeparator + spec.jar();
        return ChildJvm.command(options, classPath, ChildLauncher.class.getName(), List.of());
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
