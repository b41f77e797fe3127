package vn.motcua.digitization.signing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.local.trust.IssuedKey;
import vn.motcua.local.trust.KeyKind;
import vn.motcua.local.trust.TrustServer;

/** An organisation with a key of the test authority, its signer and a checker. */
final class SigningDesk implements AutoCloseable {

    static final String ORGANISATION = "Trung tâm Phục vụ hành chính công tỉnh Kon Tum";
    static final Duration YEAR = Duration.ofDays(365);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final char[] PASSWORD = "chia-khoa".toCharArray();
    private static final int MAX_BYTES = 1_000_000;

    final TrustServer trust;
    final IssuedKey key;
    private final BoundedHttp http = new BoundedHttp(Duration.ofSeconds(5), Duration.ofSeconds(10), MAX_BYTES);

    SigningDesk() throws IOException {
        trust = TrustServer.start();
        key = keyUntil(Instant.now().plus(YEAR));
    }

    IssuedKey keyUntil(Instant until) {
        return trust.ca().organisation(ORGANISATION, KeyKind.RSA_3072, Instant.now().minus(YEAR), until);
    }

    PaperSigner signer() {
        return signer(key);
    }

    PaperSigner signer(IssuedKey with) {
        return signer(with, trust.tsaUrl(), http);
    }

    PaperSigner signer(IssuedKey with, URI tsa, BoundedHttp calls) {
        return signer(SigningKey.pkcs12(with.pkcs12(PASSWORD), PASSWORD, Optional.empty()), tsa, calls);
    }

    PaperSigner signer(SigningKey with) {
        return signer(with, trust.tsaUrl(), http);
    }

    private PaperSigner signer(SigningKey with, URI tsa, BoundedHttp calls) {
        return new PaperSigner(with,
                new TimeStampAuthority(tsa, calls, anchors()), new SignerIdentity(ORGANISATION, Optional.of("Kon Tum")), VIETNAM);
    }

    Path signed(Path folder) throws IOException, SigningUnavailable {
        Path signed = folder.resolve("signed.pdf");
        signer().sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, SignAs.ORGANISATION, Instant.now());
        return signed;
    }

    TrustAnchors anchors() {
        return TrustAnchors.ofPem(trust.ca().anchorsPem());
    }

    RevocationLists lists(Duration oldest, Clock clock) {
        return lists(oldest, MAX_BYTES, clock);
    }

    RevocationLists lists(Duration oldest, long mostBytes, Clock clock) {
        return new RevocationLists(http, oldest, mostBytes, clock);
    }

    SignatureReport check(RevocationLists lists, Path pdf) throws IOException {
        return check(anchors(), lists, pdf);
    }

    SignatureReport check(Path pdf) throws IOException {
        return checkTrusting(anchors(), pdf);
    }

    SignatureReport checkTrusting(TrustAnchors anchors, Path pdf) throws IOException {
        return check(anchors, lists(Duration.ZERO, Clock.systemUTC()), pdf);
    }

    private SignatureReport check(TrustAnchors anchors, RevocationLists lists, Path pdf) throws IOException {
        return new SignatureCheck(anchors, new RevocationLoader(http, lists), Clock.systemUTC()).check(pdf);
    }

    @Override
    public void close() {
        trust.close();
    }
}
