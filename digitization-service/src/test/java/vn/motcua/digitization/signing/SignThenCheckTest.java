package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignThenCheckTest {

    private static SigningDesk desk;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        desk = new SigningDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void what_the_organisation_signs_is_valid_and_says_by_whom_and_when() throws Exception {
        Instant before = Instant.now();
        SignatureReport report = desk.check(desk.signed(folder));

        assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.verdict()).isEqualTo(SignatureVerdict.VALID);
            assertThat(signature.signer()).isEqualTo(SigningDesk.ORGANISATION);
            assertThat(signature.organization()).isEqualTo(SigningDesk.ORGANISATION);
            assertThat(signature.issuer()).isEqualTo("Một Cửa Test Issuing CA");
            assertThat(signature.level()).isEqualTo("PAdES-BASELINE-T");
            assertThat(signature.claimedAt()).isBetween(before.minusSeconds(1), Instant.now());
            assertThat(signature.timestampedAt()).isBetween(before.minusSeconds(1), Instant.now());
            assertThat(signature.wholeDocument()).isTrue();
            assertThat(signature.unchanged()).isTrue();
            assertThat(signature.trusted()).isTrue();
            assertThat(signature.expired()).isFalse();
            assertThat(signature.revokedAt()).isNull();
            assertThat(signature.revocationChecked()).isTrue();
        });
    }
}
