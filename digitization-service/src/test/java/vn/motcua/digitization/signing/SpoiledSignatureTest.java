package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.local.trust.IssuedKey;
import vn.motcua.local.trust.KeyKind;

class SpoiledSignatureTest {

    private SigningDesk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        desk = new SigningDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_paper_without_a_signature_is_not_signed() throws Exception {
        assertThat(desk.check(SmallPdfA.write(folder.resolve("paper.pdf"))).verdict()).isEqualTo(SignatureVerdict.NOT_SIGNED);
    }

    @Test
    void what_is_no_pdf_is_broken() throws Exception {
        Path text = Files.writeString(folder.resolve("text.pdf"), "%PDF-1.7\nkhông phải PDF");
        assertThat(desk.check(text).verdict()).isEqualTo(SignatureVerdict.BROKEN);
        assertThat(desk.check(Files.write(folder.resolve("empty.pdf"), new byte[0])).verdict())
                .isEqualTo(SignatureVerdict.BROKEN);
    }

    @Test
    void a_changed_byte_is_noticed() throws Exception {
        Path signed = desk.signed(folder);
        byte[] bytes = Files.readAllBytes(signed);
        int version = 7;
        bytes[version] ^= 1;
        Files.write(signed, bytes);

        SignatureReport report = desk.check(signed);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.CHANGED);
        assertThat(report.signatures()).singleElement().satisfies(signature ->
                assertThat(signature.unchanged()).isFalse());
    }

    @Test
    void a_changed_byte_within_the_signature_spoils_it() throws Exception {
        Path signed = desk.signed(folder);
        byte[] bytes = Files.readAllBytes(signed);
        int contents = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + "/Contents <".length();
        int wellInside = contents + 600;
        bytes[wellInside] = (byte) (bytes[wellInside] == '0' ? '1' : '0');
        Files.write(signed, bytes);

        assertThat(desk.check(signed).verdict()).isIn(SignatureVerdict.BROKEN, SignatureVerdict.CHANGED,
                SignatureVerdict.UNTRUSTED);
    }

    @Test
    void text_added_after_signing_is_noticed() throws Exception {
        Path added = folder.resolve("added.pdf");
        try (PDDocument document = Loader.loadPDF(desk.signed(folder).toFile())) {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.addRect(100, 100, 100, 100);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            try (var out = Files.newOutputStream(added)) {
                document.saveIncremental(out);
            }
        }
        SignatureReport report = desk.check(added);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.CHANGED);
        assertThat(report.signatures().get(0).wholeDocument()).isFalse();
    }

    @Test
    void bytes_added_after_the_end_are_noticed() throws Exception {
        Path signed = desk.signed(folder);
        Files.writeString(signed, "\n% thêm\n", StandardOpenOption.APPEND);
        assertThat(desk.check(signed).verdict()).isEqualTo(SignatureVerdict.CHANGED);
    }

    @Test
    void a_second_signature_leaves_the_first_one_valid() throws Exception {
        Path twice = folder.resolve("twice.pdf");
        desk.signer().sign(desk.signed(folder), twice, SignAs.CERTIFIED_COPY, Instant.now());
        SignatureReport report = desk.check(twice);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.signatures()).extracting(SignatureReport.CheckedSignature::reason)
                .containsExactly("Số hóa giấy tờ, tài liệu", "Chứng thực điện tử bản sao từ bản chính");
    }

    @Test
    void nobody_is_trusted_who_does_not_lead_to_an_anchor() throws Exception {
        SignatureReport report = desk.checkTrusting(TrustAnchors.ofPem(""), desk.signed(folder));
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.UNTRUSTED);
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.unchanged()).isTrue();
            assertThat(signature.trusted()).isFalse();
            assertThat(signature.timestampedAt()).isNull();
        });
    }

    @Test
    void a_certificate_that_was_revoked_before_signing_is_named() throws Exception {
        desk.trust.ca().revoke(desk.key.certificate().getSerialNumber(), Instant.now().minus(Duration.ofDays(1)));
        SignatureReport report = desk.check(desk.signed(folder));
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.REVOKED);
        assertThat(report.signatures().get(0).revokedAt()).isBefore(Instant.now());
    }

    @Test
    void it_is_unknown_where_no_revocation_list_is_reached() throws Exception {
        Path signed = desk.signed(folder);
        desk.trust.listsReachable(false);
        SignatureReport report = desk.check(signed);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.UNKNOWN);
        assertThat(report.signatures().get(0).revocationChecked()).isFalse();
    }

    @Test
    void a_time_stamp_from_after_the_certificates_end_shows_that_it_had_expired() throws Exception {
        SignatureReport report = desk.check(signedWithEndedKey());
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.EXPIRED);
        assertThat(report.signatures().get(0).expired()).isTrue();
    }

    @Test
    void what_was_stamped_before_the_certificates_end_was_signed_in_time() throws Exception {
        Instant then = Instant.now().minus(Duration.ofDays(2));
        desk.trust.tsa().tellTimeBy(Clock.fixed(then, ZoneOffset.UTC));
        SignatureReport report = desk.check(signedWithEndedKey());
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.SIGNED_IN_TIME);
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.verdict()).isEqualTo(SignatureVerdict.SIGNED_IN_TIME);
            assertThat(signature.expired()).isTrue();
            assertThat(signature.timestampedAt()).isBefore(signature.certificateUntil());
        });
    }

    @Test
    void a_time_stamp_from_before_the_certificates_beginning_proves_nothing() throws Exception {
        desk.trust.tsa().tellTimeBy(Clock.fixed(Instant.now().minus(Duration.ofDays(300)), ZoneOffset.UTC));
        Instant now = Instant.now();
        IssuedKey brief = desk.trust.ca().organisation(SigningDesk.ORGANISATION, KeyKind.EC_P256, now.minus(Duration.ofDays(5)),
                now.minus(Duration.ofDays(1)));
        assertThat(desk.check(signed(brief)).verdict()).isEqualTo(SignatureVerdict.EXPIRED);
    }

    @Test
    void nobody_signed_in_time_who_is_not_trusted_or_whose_paper_was_changed() throws Exception {
        desk.trust.tsa().tellTimeBy(Clock.fixed(Instant.now().minus(Duration.ofDays(2)), ZoneOffset.UTC));
        Path signed = signedWithEndedKey();
        assertThat(desk.checkTrusting(TrustAnchors.ofPem(""), signed).verdict()).isEqualTo(SignatureVerdict.UNTRUSTED);
        Files.writeString(signed, "\n% thêm\n", StandardOpenOption.APPEND);
        assertThat(desk.check(signed).verdict()).isEqualTo(SignatureVerdict.CHANGED);
    }

    private Path signedWithEndedKey() throws IOException, SigningUnavailable {
        return signed(desk.keyUntil(Instant.now().minus(Duration.ofDays(1))));
    }

    private Path signed(IssuedKey ended) throws IOException, SigningUnavailable {
        Path signed = folder.resolve("ended.pdf");
        desk.signer(ended).sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, SignAs.ORGANISATION,
                Instant.now().minus(Duration.ofDays(2)));
        return signed;
    }
}
