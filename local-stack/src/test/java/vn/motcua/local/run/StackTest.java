package vn.motcua.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.processes.Service;

class StackTest {

    @TempDir
    private Path folder;

    @Test
    void secrets_are_made_once_at_random_and_only_their_owner_reads_them() throws Exception {
        var secrets = Secrets.in(folder.resolve("a"));
        assertThat(Secrets.in(folder.resolve("a"))).isEqualTo(secrets);
        assertThat(Secrets.in(folder.resolve("b"))).isNotEqualTo(secrets);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a/local.properties")))).isEqualTo("rw-------");
        assertThat(secrets.toString()).doesNotContain(secrets.vnpayHashSecret());
    }

    @Test
    void a_taken_port_is_named_with_what_needs_it() throws Exception {
        StackPorts free = StackPorts.free();
        assertThat(free.taken()).isEmpty();
        try (var taken = new ServerSocket(free.services().get(Service.REPORTING), 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.taken()).hasValueSatisfying(line -> assertThat(line)
                    .contains("port " + taken.getLocalPort() + " is taken").contains("the reporting service"));
        }
    }

    @Test
    void a_fresh_start_wipes_what_a_stack_made_and_nothing_else() throws Exception {
        var stack = new StackFolder(folder);
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Files.createDirectories(stack.servers().resolve("postgres"));
        Files.createDirectories(stack.papers());
        Secrets.in(stack.secrets());
        stack.wipe();
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()).filter(name -> !name.equals("logs"))).containsExactly("letter.txt");
        }
    }

    @Test
    void two_runs_never_share_a_folder() throws Exception {
        try (var lock = new StackFolder(folder).lock()) {
            assertThat(lock.isOpen()).isTrue();
            assertThatThrownBy(() -> new StackFolder(folder).lock()).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void every_service_has_its_port_of_the_design() {
        assertThat(StackPorts.standard().services()).isEqualTo(Map.of(
                Service.INTAKE, 8081, Service.DIGITIZATION, 8082, Service.PAYMENT, 8083, Service.REPORTING, 8084));
        assertThat(StackPorts.from(30000)).isEqualTo(new StackPorts(Map.of(Service.INTAKE, 30000, Service.DIGITIZATION, 30001,
                Service.PAYMENT, 30002, Service.REPORTING, 30003), 30004, 30005, 30006, 30007));
    }
}
