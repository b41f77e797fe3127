package vn.motcua.local.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.servers.ChildJvm;
import vn.motcua.local.servers.Ports;

class ServiceProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void a_service_becomes_ready_and_ends_in_order() throws Exception {
        var service = ServiceProcess.start(FakeService.in(folder));
        service.awaitReady(LIMIT);
        assertThat(service.exitCode()).isEmpty();
        service.stop();
        assertThat(service.isReady()).isFalse();
        assertThat(Files.readString(service.spec().log())).contains("ended in order");
    }

    @Test
    void two_replicas_run_beside_each_other_and_one_is_killed() throws Exception {
        var spec = FakeService.in(folder);
        try (var first = ServiceProcess.start(spec); var second = ServiceProcess.start(spec.replica("fake-2", Ports.free()))) {
            first.awaitReady(LIMIT);
            second.awaitReady(LIMIT);
            first.kill();
            assertThat(first.exitCode()).hasValue(137);
            assertThat(second.isReady()).isTrue();
            assertThat(spec.log().resolveSibling("fake-2.log")).exists();
        }
    }

    @Test
    void a_service_that_halts_at_a_crash_point_tells_its_exit_code() throws Exception {
        var service = ServiceProcess.start(FakeService.in(folder).with("HALT", "99"));
        assertThat(service.awaitExit(LIMIT)).isEqualTo(99);
    }

    @Test
    void a_service_that_ends_instead_of_getting_ready_is_reported_with_its_last_lines() throws Exception {
        var service = ServiceProcess.start(FakeService.in(folder).with("HALT", "3"));
        assertThatThrownBy(() -> service.awaitReady(LIMIT)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ended with code 3").hasMessageContaining("halting as told");
    }

    @Test
    void no_service_outlives_a_parent_that_was_killed() throws Exception {
        var parent = new ProcessBuilder(ChildJvm.command(List.of(), ChildJvm.classPath(), FakeService.class.getName(),
                List.of(folder.toString()))).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var service = ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
        assertThat(service.isAlive()).isTrue();
        parent.destroyForcibly();
        service.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }
}
