package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.task.SignAs;

/**
 * Signs with a device in software, where the machine has SoftHSM and OpenSC's tool. The device reads its settings from the
 * environment of the process, so a run without SOFTHSM2_CONF is skipped too.
 */
class SecurityDeviceTest {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"), Path.of("/usr/local/lib/softhsm/libsofthsm2.so"));
    private static final String PIN = "123456";

    @TempDir
    Path folder;

    @Test
    void a_paper_is_signed_by_a_security_device() throws Exception {
        Path library = LIBRARIES.stream().filter(Files::exists).findFirst().orElse(null);
        String settings = System.getenv("SOFTHSM2_CONF");
        assumeThat(library).as("SoftHSM is not installed").isNotNull();
        assumeThat(settings).as("SOFTHSM2_CONF names no settings with an empty token folder").isNotNull();
        try (var desk = new SigningDesk()) {
            int slot = deviceWith(desk, library);
            assertThatThrownBy(() -> SigningKey.pkcs11(library, slot, "654321".toCharArray(), Optional.empty()))
                    .isInstanceOf(SigningMisconfigured.class).hasMessageContaining("PIN").hasMessageNotContaining("654321");
            Path signed = folder.resolve("signed.pdf");
            try (var key = SigningKey.pkcs11(library, slot, PIN.toCharArray(), Optional.empty())) {
                desk.signer(key).sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, SignAs.ORGANISATION, Instant.now());
            }
            assertThat(desk.check(signed).verdict()).isEqualTo(SignatureVerdict.VALID);
        }
    }

    private int deviceWith(SigningDesk desk, Path library) throws Exception {
        String made = run("softhsm2-util", "--init-token", "--free", "--label", "motcua", "--so-pin", PIN, "--pin", PIN);
        int slot = Integer.parseInt(made.replaceAll("(?s).*slot (\\d+).*", "$1"));
        Path key = folder.resolve("key.der");
        Files.write(key, desk.key.key().getEncoded());
        putObject(library, key, "privkey", 1);
        int id = 0;
        for (var certificate : desk.key.chain()) {
            Path file = Files.write(folder.resolve("certificate.der"), certificate.getEncoded());
            putObject(library, file, "cert", ++id);
        }
        return slot;
    }

    private void putObject(Path library, Path file, String type, int id) throws Exception {
        run("pkcs11-tool", "--module", library.toString(), "--token-label", "motcua", "--login", "--pin", PIN,
                "--write-object", file.toString(), "--type", type, "--id", "0" + id, "--label", "motcua-" + id);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
