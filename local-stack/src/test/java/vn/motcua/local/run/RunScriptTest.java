package vn.motcua.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
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
        assertThat(ended.out()).contains("--once", "--empty", "--fresh", "--help", "MOTCUA_DATA");
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
        try (var taken = new ServerSocket()) {
            bind(taken);
            // Any of the ports may be taken while a stack runs on this machine; the line is the same.
            assertRefused(run(), " is taken, and ");
        }
    }

    @Test
    void too_little_disk_is_told_in_one_line() throws Exception {
        jdk();
        tool("mvn", "#!/bin/sh\n");
        tool("df", "#!/bin/sh\necho Filesystem\necho /dev/x 100 90 1048576 90% /\n");
        var ended = run();
        if (!ended.err().contains(" is taken")) {
            assertRefused(ended, "too little disk: 1024 MB are free");
        }
    }

    private void jdk() throws IOException {
        tool("java", JDK_17);
        tool("javac", "#!/bin/sh\n");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void bind(ServerSocket socket) {
        try {
            socket.bind(new InetSocketAddress("127.0.0.1", StackPorts.standard().sandbox()));
        } catch (IOException e) {
            // A running stack holds it: just as good.
            return;
        }
    }

    private static void assertRefused(Ended ended, String why) {
        assertThat(ended.err()).startsWith("motcua: ").contains(why).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
    }

    private Ended run(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("/bin/bash", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("MOTCUA_DATA", data.toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }
}
