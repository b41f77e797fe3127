package vn.motcua.system.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.processes.Service;
import vn.motcua.local.run.StackPorts;

/** {@code ./run} ends as it says, leaves nothing behind, and the next start finds what was there. */
class RunTest {

    /** How the JVM, and so the command, ends after SIGINT. */
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path folder;

    private final StackPorts ports = StackPorts.free();

    @Test
    void a_dossier_goes_all_the_way_the_run_ends_and_the_next_one_finds_it() throws Exception {
        String code;
        try (var run = StartedRun.of(ports, folder, "--once")) {
            assertThat(run.exitCode()).as(run.output()).isZero();
            run.leftNothing();
            assertThat(run.output()).contains("\"identityNumber\":", "vn.motcua.dossier.rated.v1 on dossier.lifecycle", "Everything is stopped.");
            code = run.awaitOutput("/public/v1/dossiers/(\\S+)");
        }
        try (var next = StartedRun.of(ports, folder)) {
            next.awaitOutput("It stays up until Ctrl-C.");
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.services().get(Service.INTAKE) + "/public/v1/dossiers/" + code));
            var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains(code, "RETURNED");
            next.interrupt();
            assertThat(next.exitCode()).as(next.output()).isEqualTo(INTERRUPTED);
            next.leftNothing();
        }
    }

    @Test
    void interrupted_while_it_starts_it_leaves_nothing() throws Exception {
        try (var run = StartedRun.of(ports, folder)) {
            run.awaitOutput("PostgreSQL on port");
            run.interrupt();
            assertThat(run.exitCode()).as(run.output()).isEqualTo(INTERRUPTED);
            assertThat(run.output()).endsWith("Everything is stopped.\n").doesNotContain("ready after");
            run.leftNothing();
        }
    }
}
