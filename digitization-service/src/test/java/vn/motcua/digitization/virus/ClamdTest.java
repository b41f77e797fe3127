package vn.motcua.digitization.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.digitization.virus.ClamdStandIn.Manner;

@Timeout(60)
class ClamdTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path folder;

    private ClamdStandIn standIn;

    @BeforeEach
    void start() throws IOException {
        standIn = ClamdStandIn.onLoopback();
    }

    @AfterEach
    void stop() throws IOException {
        standIn.close();
    }

    @Test
    void a_clean_file_is_sent_whole_and_an_infected_one_is_known_by_name_wherever_the_virus_is() throws IOException {
        for (int bytes : new int[] {1, 64 * 1024, 64 * 1024 + 1, 3 * MEGABYTE}) {
            assertThat(clamd(LONG).virusIn(file(bytes))).isEmpty();
            assertThat(standIn.streams).last().isEqualTo(bytes);
        }
        Path infected = file(3 * MEGABYTE);
        try (var file = new RandomAccessFile(infected.toFile(), "rw")) {
            // Over the border between two pieces.
            file.seek(64 * 1024 - 10);
            file.writeBytes(ClamdStandIn.EICAR);
        }
        assertThat(clamd(LONG).virusIn(infected)).contains("Eicar-Test-Signature");
    }

    @Test
    void a_socket_file_does_as_well() throws IOException {
        try (var other = ClamdStandIn.on(folder.resolve("clamd.sock"))) {
            var clamd = new Clamd(ClamdAddress.of(other.address()), LONG, LONG, MEGABYTE);
            clamd.ping();
            assertThat(clamd.virusIn(Files.writeString(folder.resolve("file"), ClamdStandIn.EICAR))).contains("Eicar-Test-Signature");
        }
        assertThatThrownBy(new Clamd(ClamdAddress.of("unix:" + folder.resolve("clamd.sock")), LONG, LONG, MEGABYTE)::ping)
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_file_over_the_scanners_own_limit_is_not_taken_for_clean() throws IOException {
        Path large = file(50 * MEGABYTE);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> clamd(LONG).virusIn(large)).isInstanceOf(IOException.class)
                    .hasMessageContaining("INSTREAM size limit exceeded. ERROR");
        }
    }

    @Test
    void a_file_over_our_own_limit_is_not_sent() throws IOException {
        Path large = file(2 * MEGABYTE);
        var clamd = new Clamd(ClamdAddress.of(standIn.address()), LONG, LONG, MEGABYTE);
        assertThatThrownBy(() -> clamd.virusIn(large)).isInstanceOf(IOException.class);
        assertThat(standIn.streams).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Manner.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void a_scanner_that_behaves_badly_calls_nothing_clean_and_holds_nobody_up(Manner manner) throws IOException {
        standIn.manner = manner;
        for (int bytes : new int[] {10, 20 * MEGABYTE}) {
            Path file = file(bytes);
            long start = System.nanoTime();
            assertThatThrownBy(() -> clamd(SHORT).virusIn(file)).as("%s %d", manner, bytes).isInstanceOf(IOException.class)
                    .hasMessageMatching("[\\x20-\\x7E]{5,120}");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
        if (manner != Manner.SILENT && manner != Manner.GIVING_UP) {
            assertThatThrownBy(new Clamd(ClamdAddress.of(standIn.address()), SHORT, SHORT, MEGABYTE)::ping).isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobody_is_waited_for_who_does_not_listen_or_lets_nobody_in() throws IOException {
        String nobody = standIn.address();
        standIn.close();
        assertThatThrownBy(new Clamd(ClamdAddress.of(nobody), SHORT, SHORT, MEGABYTE)::ping).isInstanceOf(IOException.class);
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var clamd = new Clamd(ClamdAddress.of("127.0.0.1:" + full.getLocalPort()), SHORT, SHORT, MEGABYTE);
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(clamd::ping).isInstanceOf(IOException.class);
            }
        }
        assertThatThrownBy(new Clamd(ClamdAddress.of("no-such-host.invalid:3310"), SHORT, SHORT, MEGABYTE)::ping).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:", ":3310", "clamd:0", "clamd:65536", "clamd:x", "tcp://clamd:3310", "unix:", "unix:clamd.sock",
        "unix:/a\0b", "::1:3310", "a b:3310"})
    void an_address_that_is_none_is_noticed(String address) {
        assertThatThrownBy(() -> ClamdAddress.of(address)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("motcua.virus-scan.address");
    }

    @Test
    void an_address_may_be_numbers() {
        assertThat(ClamdAddress.of(" [::1]:3310 ").resolve()).hasToString("/[0:0:0:0:0:0:0:1]:3310");
        assertThat(ClamdAddress.of("127.0.0.1:3310").resolve()).hasToString("/127.0.0.1:3310");
    }

    private Clamd clamd(Duration answerTime) throws IOException {
        return new Clamd(ClamdAddress.of(standIn.address()), LONG, answerTime, 400L * MEGABYTE);
    }

    private Path file(int bytes) throws IOException {
        Path file = folder.resolve(bytes + ".bin");
        try (var writing = new RandomAccessFile(file.toFile(), "rw")) {
            writing.setLength(bytes);
        }
        return file;
    }
}
