package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.local.trust.TrustServer;
import vn.motcua.local.trust.TsaFault;

class TimeStampTroubleTest {

    private static SigningDesk desk;
    private final BoundedHttp hasty = new BoundedHttp(Duration.ofSeconds(1), Duration.ofSeconds(2), 65_536);

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

    @ParameterizedTest
    @CsvSource({"REFUSES,TSA_REFUSED", "LATE,TSA_UNREACHABLE", "WRONG_NONCE,TSA_WRONG", "WRONG_IMPRINT,TSA_WRONG",
            "BUSY,TSA_UNREACHABLE", "GARBAGE,TSA_WRONG", "ENDLESS,TSA_UNREACHABLE"})
    void without_a_time_stamp_nothing_is_signed_and_the_reason_is_said(TsaFault fault, SigningUnavailable.Reason reason)
            throws Exception {
        desk.trust.tsa().misbehave(fault);
        try {
            refused(desk.signer(desk.key, desk.trust.tsaUrl(), hasty), reason);
        } finally {
            desk.trust.tsa().misbehave(TsaFault.NONE);
        }
    }

    @Test
    void an_authority_that_is_not_there_is_unreachable() throws Exception {
        URI gone;
        try (TrustServer other = TrustServer.start()) {
            gone = other.tsaUrl();
        }
        refused(desk.signer(desk.key, gone, hasty), SigningUnavailable.Reason.TSA_UNREACHABLE);
    }

    @Test
    void a_time_stamp_that_no_anchor_vouches_for_is_not_taken() throws Exception {
        try (TrustServer stranger = TrustServer.start()) {
            refused(desk.signer(desk.key, stranger.tsaUrl(), hasty), SigningUnavailable.Reason.TSA_WRONG);
        }
    }

    @Test
    void an_expired_key_does_not_sign() throws Exception {
        var ended = desk.keyUntil(Instant.now().minusSeconds(60));
        assertThat(refused(desk.signer(ended), SigningUnavailable.Reason.KEY_NOT_VALID_NOW)).contains("expired on");
    }

    private String refused(PaperSigner signer, SigningUnavailable.Reason reason) throws Exception {
        Path paper = SmallPdfA.write(folder.resolve("paper.pdf"));
        Path target = folder.resolve("signed.pdf");
        var refusal = new String[1];
        assertThatThrownBy(() -> signer.sign(paper, target, SignAs.ORGANISATION, Instant.now()))
                .isInstanceOfSatisfying(SigningUnavailable.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    refusal[0] = e.getMessage();
                });
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(paper);
        }
        return refusal[0];
    }
}
