package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.pdfa.LastingCopy;
import vn.motcua.digitization.pdfa.PaperDescription;
import vn.motcua.digitization.pdfa.PdfAValidator;
import vn.motcua.digitization.pdfa.PdfMender;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.local.trust.IssuedKey;
import vn.motcua.local.trust.KeyKind;

/** Papers that an agency signed before they came here. */
class SignedBeforeTest {

    private static final String AGENCY = "Sở Tư pháp tỉnh Kon Tum";
    private static final PaperDescription DESCRIPTION = new PaperDescription("TP01", "000.00.08.H34-240115-0001", "TP01", null, null, "staff-17",
            Instant.parse("2024-01-15T02:03:04Z"));

    private static SigningDesk desk;
    private static IssuedKey agency;
    private final PdfAValidator validator = new PdfAValidator();

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        desk = new SigningDesk();
        Instant now = Instant.now();
        agency = desk.trust.ca().organisation(AGENCY, KeyKind.EC_P256, now.minus(SigningDesk.YEAR), now.plus(SigningDesk.YEAR));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_signed_pdf_a_is_kept_byte_for_byte_and_the_centres_signature_stands_beside_the_agencys() throws Exception {
        Path decision = signedByTheAgency(SmallPdfA.write(folder.resolve("decision.pdf")));
        LastingCopy copy = new PdfMender(validator).mend(decision, DESCRIPTION, folder.resolve("lasting.pdf")).orElseThrow();
        assertThat(copy.file()).hasSameBinaryContentAs(decision);
        assertThat(copy.texts().get(0).text()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");

        Path signed = folder.resolve("twice.pdf");
        desk.signer().sign(copy.file(), signed, SignAs.ORGANISATION, Instant.now());
        SignatureReport report = desk.check(signed);
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.signatures()).extracting(SignatureReport.CheckedSignature::organization)
                .containsExactly(AGENCY, SigningDesk.ORGANISATION);
        assertThat(report.signatures()).allMatch(SignatureReport.CheckedSignature::unchanged);
        assertThat(validator.validate(signed).valid()).isTrue();
    }

    @Test
    void a_signed_pdf_that_is_no_pdf_a_cannot_be_mended_without_breaking_its_signature() throws Exception {
        Path decision = signedByTheAgency(SmallPdfA.writePlain(folder.resolve("decision.pdf")));
        assertThat(new PdfMender(validator).mend(decision, DESCRIPTION, folder.resolve("lasting.pdf"))).isEmpty();
        assertThat(folder.resolve("lasting.pdf")).doesNotExist();
        assertThat(desk.check(decision).verdict()).isEqualTo(SignatureVerdict.VALID);
    }

    private Path signedByTheAgency(Path paper) throws IOException, SigningUnavailable {
        Path signed = folder.resolve("signed.pdf");
        desk.signer(agency).sign(paper, signed, SignAs.ORGANISATION, Instant.now());
        return signed;
    }
}
