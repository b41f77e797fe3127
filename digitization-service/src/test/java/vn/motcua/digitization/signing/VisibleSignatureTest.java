package vn.motcua.digitization.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.digitization.task.SignAs;

class VisibleSignatureTest {

    private static final Instant EVENING = Instant.parse("2026-11-24T14:05:06.789Z");
    private static SigningDesk desk;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        desk = new SigningDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(SignAs.class)
    void what_is_signed_is_still_pdf_a(SignAs kind) throws Exception {
        Path signed = folder.resolve("signed.pdf");
        desk.signer().sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, kind, EVENING);
        assertStillPdfA(signed);
        Path twice = folder.resolve("twice.pdf");
        desk.signer().sign(signed, twice, SignAs.CERTIFIED_COPY, EVENING);
        assertStillPdfA(twice);
    }

    private static void assertStillPdfA(Path file) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(file.toFile());
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).extracting(assertion -> assertion.getMessage()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void it_names_the_organisation_and_the_time_in_iso_8601_with_the_offset() throws Exception {
        assertThat(seen(SignAs.ORGANISATION)).contains("Ký bởi: " + SigningDesk.ORGANISATION)
                .contains("Thời gian ký: 2026-11-24T21:05:06+07:00").doesNotContain("chứng thực");
        assertThat(seen(SignAs.CERTIFIED_COPY)).contains("Bản sao điện tử được chứng thực từ bản chính")
                .contains(SigningDesk.ORGANISATION);
    }

    private String seen(SignAs kind) throws Exception {
        Path signed = folder.resolve(kind + ".pdf");
        desk.signer().sign(SmallPdfA.write(folder.resolve("paper.pdf")), signed, kind, EVENING);
        try (PDDocument document = Loader.loadPDF(signed.toFile())) {
            var page = document.getPage(0);
            // What a widget shows becomes text of the page only when the form is flattened.
            document.getDocumentCatalog().getAcroForm().flatten();
            assertThat(page.getAnnotations()).isEmpty();
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void it_stands_top_right_as_the_page_is_seen(int rotation) throws Exception {
        Path signed = folder.resolve("signed.pdf");
        var crop = new PDRectangle(30, 60, 500, 700);
        desk.signer().sign(SmallPdfA.write(folder.resolve("paper.pdf"), rotation, crop), signed, SignAs.ORGANISATION, EVENING);
        try (PDDocument document = Loader.loadPDF(signed.toFile())) {
            document.getPage(0).getCOSObject().removeItem(COSName.CONTENTS);
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 72);
            int left = picture.getWidth();
            int right = 0;
            int bottom = 0;
            int top = picture.getHeight();
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    if ((picture.getRGB(x, y) & 0xFF) < 128) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        top = Math.min(top, y);
                        bottom = Math.max(bottom, y);
                    }
                }
            }
            assertThat(picture.getWidth() - right).isBetween(10, 25);
            assertThat(top).isBetween(10, 25);
            assertThat(bottom).isBetween(25, 70);
            assertThat(right - left).isBetween(100, 270);
        }
    }

    @Test
    void it_is_printed_and_hides_nothing_else() throws Exception {
        try (PDDocument document = Loader.loadPDF(desk.signed(folder).toFile())) {
            PDAnnotation widget = document.getPage(0).getAnnotations().get(0);
            assertThat(widget.isPrinted()).isTrue();
            assertThat(widget.isHidden()).isFalse();
            assertThat(widget.getRectangle().getHeight()).isLessThan(60);
        }
    }
}
