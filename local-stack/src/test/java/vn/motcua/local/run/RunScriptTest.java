package vn.motcua.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script's checks, each with a PATH that holds just what the case needs. */
class RunScriptTest {

    private static final Path SCRIPT = Path.of("..", "run").toAbsolutePath().normalize();
    private static final String JDK_17 = "#!/bin/sh\necho 'openjdk version \"17.0.15\" 2025-04-15' >&2\n";

    @TempDir
    private Path tools;
    @TempDir
    private Path data;

    /** Ports of its own: a stack may be running on the usual ones. */
    private final StackPorts ports = StackPorts.free();
    private String firstPort = String.valueOf(ports.first());
    private Path script = SCRIPT;

    private record Ended(int code, String out, String err) {
    }

    @BeforeEach
    void the_tools_that_every_system_has() throws IOException {
        for (String tool : List.of("bash", "dirname", "sed", "head", "mkdir", "awk", "cat")) {
            for (String folder : List.of("/bin", "/usr/bin")) {
                Path program = Path.of(folder, tool);
                if (Files.exists(program) && Files.notExists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), program);
                }
            }
        }
    }

    @Test
    void help_tells_every_option() throws Exception {
        var ended = run("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("--once", "--empty", "--fresh", "--no-build", "--help", "MOTCUA_DATA", "MOTCUA_PORTS_FROM");
    }

    @Test
    void an_unknown_option_is_refused_in_one_line() throws Exception {
        assertRefused(run("--bogus"), "unknown option --bogus");
    }

    @Test
    void a_missing_java_is_told_in_one_line() throws Exception {
        assertRefused(run(), "no Java found");
    }

    @Test
    void a_java_without_a_compiler_is_told_in_one_line() throws Exception {
        tool("java", JDK_17);
        assertRefused(run(), "this Java is no JDK");
    }

    @Test
    void an_old_java_is_told_in_one_line() throws Exception {
        tool("java", JDK_17.replace("17.0.15", "11.0.2"));
        tool("javac", "#!/bin/sh\n");
        assertRefused(run(), "Java 11 is too old");
    }

    @Test
    void a_missing_maven_is_told_in_one_line() throws Exception {
        jdk();
        assertRefused(run(), "Maven is missing");
    }

    @Test
    void a_taken_port_is_named_with_what_needs_it() throws Exception {
        jdk();
        tool("mvn", "#!/bin/sh\n");
        try (var taken = new ServerSocket(ports.sandbox(), 1, InetAddress.getLoopbackAddress())) {
            assertRefused(run(), "port " + taken.getLocalPort() + " is taken, and the VNPAY sandbox needs it");
        }
    }

    @Test
    void ports_that_cannot_be_are_refused_in_one_line() throws Exception {
        jdk();
        tool("mvn", "#!/bin/sh\n");
        for (String wrong : List.of("80", "65530", "many", "8081 8082")) {
            firstPort = wrong;
            assertRefused(run(), "MOTCUA_PORTS_FROM must be the first of eight ports");
        }
    }

    @Test
    void too_little_disk_is_told_in_one_line() throws Exception {
        jdk();
        tool("mvn", "#!/bin/sh\n");
        tool("df", "#!/bin/sh\necho Filesystem\necho /dev/x 100 90 1048576 90% /\n");
        assertRefused(run(), "too little disk: 1024 MB are free");
    }

    @Test
    void without_a_build_there_is_nothing_to_start_and_maven_is_not_needed() throws Exception {
        jdk();
        tool("df", "#!/bin/sh\necho Filesystem\necho /dev/x 100 90 99999999 90% /\n");
        script = Files.copy(SCRIPT, data.resolve("run"));
        assertRefused(run("--no-build"), "nothing is built yet");
    }

    private void jdk() throws IOException {
        tool("java", JDK_17);
        tool("javac", "#!/bin/sh\n");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void assertRefused(Ended ended, String why) {
        assertThat(ended.err()).startsWith("motcua: ").contains(why).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
    }

    private Ended run(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("/bin/bash", script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("MOTCUA_DATA", data.toString());
        builder.environment().put("MOTCUA_PORTS_FROM", firstPort);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }
}
