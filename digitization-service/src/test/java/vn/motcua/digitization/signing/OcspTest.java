package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.local.trust.IssuedKey;
import vn.motcua.local.trust.KeyKind;
import vn.motcua.local.trust.TrustServer;

/**
 * Certificates that stand on no revocation list and name an OCSP responder instead. Time stamps are another authority's, since its own
 * would bring a list of the same issuer, and that would answer in the responder's place.
 */
class OcspTest {

    private static final char[] PASSWORD = "chia-khoa".toCharArray();

    private final BoundedHttp http = new BoundedHttp(Duration.ofSeconds(5), Duration.ofSeconds(10), 1_000_000);
    private TrustServer trust;
    private TrustServer stamping;
    private TrustAnchors anchors;
    private IssuedKey key;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        trust = TrustServer.start();
        stamping = TrustServer.start();
        anchors = TrustAnchors.ofPem(trust.ca().anchorsPem() + stamping.ca().anchorsPem());
        Instant now = Instant.now();
        key = trust.ca().organisationByOcsp(SigningDesk.ORGANISATION, KeyKind.EC_P256, now.minus(SigningDesk.YEAR), now.plus(SigningDesk.YEAR));
    }

    @AfterEach
    void close() {
        trust.close();
        stamping.close();
    }

    @Test
    void a_certificate_that_the_responder_calls_good_is_valid() throws Exception {
        SignatureReport report = check(signed());
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.revocationChecked()).isTrue();
            assertThat(signature.revokedAt()).isNull();
        });
    }

    @Test
    void a_certificate_that_the_responder_calls_revoked_is_revoked() throws Exception {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        trust.ca().revoke(key.certificate().getSerialNumber(), yesterday);
        SignatureReport report = check(signed());
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.REVOKED);
        assertThat(report.signatures().get(0).revokedAt()).isBetween(yesterday.minusSeconds(1), yesterday.plusSeconds(1));
    }

    @Test
    void it_is_unknown_where_the_responder_is_away() throws Exception {
        Path signed = signed();
        trust.responderReachable(false);
        SignatureReport report = check(signed);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.UNKNOWN);
        assertThat(report.signatures().get(0).revocationChecked()).isFalse();
    }

    private Path signed() throws IOException, SigningUnavailable {
        Path signed = folder.resolve("signed.pdf");
        var signer = new PaperSigner(SigningKey.pkcs12(key.pkcs12(PASSWORD), PASSWORD, Optional.empty()),
                new TimeStampAuthority(stamping.tsaUrl(), http, anchors), new SignerIdentity(SigningDesk.ORGANISATION, Optional.empty()),
                ZoneOffset.ofHours(7));
        signer.sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, SignAs.ORGANISATION, Instant.now());
        return signed;
    }

    private SignatureReport check(Path signed) throws IOException {
        var lists = new RevocationLists(http, Duration.ZERO, 1_000_000, Clock.systemUTC());
        return new SignatureCheck(anchors, new RevocationLoader(http, lists), Clock.systemUTC()).check(signed);
    }
}
