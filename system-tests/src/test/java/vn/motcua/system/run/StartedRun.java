package vn.motcua.system.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.motcua.local.run.StackPorts;

/** One {@code ./run} with ports and a data folder of its own, and every process that came of it. */
final class StartedRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final StackPorts ports;
    private final Path output;
    private final Process process;
    private final Set<ProcessHandle> descendants = new HashSet<>();

    private StartedRun(StackPorts ports, Path output, Process process) {
        this.ports = ports;
        this.output = output;
        this.process = process;
    }

    /** Of what this build has made: Maven does not start itself again. */
    static StartedRun of(StackPorts ports, Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("../run", "--no-build", "--empty"));
        command.addAll(List.of(options));
        Path output = Files.createTempFile(folder, "run-", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MOTCUA_DATA", folder.resolve("data").toString());
        builder.environment().put("MOTCUA_PORTS_FROM", String.valueOf(ports.first()));
        return new StartedRun(ports, output, builder.start());
    }

    /** Everything it has printed so far. */
    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What that pattern's group found in the output, once it is there. */
    String awaitOutput(String regex) {
        var pattern = Pattern.compile(regex);
        await(regex).atMost(PATIENCE).until(() -> {
            note();
            return pattern.matcher(output()).find() || !process.isAlive();
        });
        var found = pattern.matcher(output());
        assertThat(found.find()).as(output()).isTrue();
        return found.group(found.groupCount());
    }

    /** Ctrl-C. */
    void interrupt() throws Exception {
        note();
        assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor()).isZero();
    }

    int exitCode() {
        await("the end").atMost(PATIENCE).until(() -> {
            note();
            return !process.isAlive();
        });
        return process.exitValue();
    }

    /** No process of it lives on, and nobody listens. */
    void leftNothing() {
        assertThat(descendants).as("processes that it started").isNotEmpty();
        await("the end of what it started").atMost(SOON).untilAsserted(() -> assertThat(descendants).filteredOn(StartedRun::lives).isEmpty());
        assertThat(ports.taken()).isEmpty();
    }

    /** One that ended, and that nobody has asked about yet, still has its place in the table: whoever adopted it may never ask. */
    private static boolean lives(ProcessHandle handle) {
        try {
            String stat = Files.readString(Path.of("/proc/" + handle.pid() + "/stat"), StandardCharsets.ISO_8859_1);
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z' && handle.isAlive();
        } catch (IOException gone) {
            return handle.isAlive();
        }
    }

    private void note() {
        process.descendants().forEach(descendants::add);
    }

    /** Only a test that failed finds anything to end here. */
    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
