package vn.motcua.digitization.pdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.reading.Word;
import vn.motcua.digitization.task.TextLayer;

class PdfMenderTest {

    private static final String SENTENCE = "Quyết định số 12/QĐ-UBND";

    @TempDir
    Path folder;

    @Test
    void a_pdf_with_its_own_text_keeps_it_and_becomes_pdf_a_2u() throws IOException {
        LastingCopy copy = mend(pdf(SENTENCE, RenderingMode.FILL, true)).orElseThrow();
        assertThat(new PdfAValidator().validate(copy.file())).isEqualTo(new PdfAVerdict("2u", true, List.of()));
        assertThat(copy.texts().get(0).text()).isEqualTo(SENTENCE);
        Word first = copy.texts().get(0).lines().get(0).words().get(0);
        assertThat(first.box().x()).isBetween(0.1, 0.14);
        assertThat(first.box().y()).isBetween(0.08, 0.14);
        assertThat(copy.textLayer()).isEqualTo(TextLayer.FULL);
    }

    @Test
    void what_a_pdf_would_do_is_taken_out() throws IOException {
        LastingCopy copy = mend(pdf(SENTENCE, RenderingMode.FILL, true)).orElseThrow();
        try (PDDocument document = Loader.loadPDF(copy.file().toFile())) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(LastingCopyTest.PAPER.title());
        }
    }

    @Test
    void a_pdf_that_shows_pictures_only_must_be_read_like_paper() throws IOException {
        assertThat(mend(pdf("", RenderingMode.FILL, false))).isEmpty();
    }

    @Test
    void the_hidden_text_of_a_scanner_is_not_the_text_of_a_maker() throws IOException {
        assertThat(mend(pdf(SENTENCE, RenderingMode.NEITHER, true))).isEmpty();
    }

    @Test
    void a_pdf_without_its_fonts_cannot_last_as_it_is() throws IOException {
        assertThat(mend(pdf("Decision 12", RenderingMode.FILL, false))).isEmpty();
        assertThat(folder.resolve("mended.pdf")).doesNotExist();
    }

    private Optional<LastingCopy> mend(Path source) throws IOException {
        return new PdfMender(new PdfAValidator()).mend(source, LastingCopyTest.PAPER, folder.resolve("mended.pdf"));
    }

    private Path pdf(String text, RenderingMode mode, boolean ownFont) throws IOException {
        Path file = Files.createTempFile(folder, "born-digital", ".pdf");
        try (var document = new PDDocument(); InputStream serif = getClass().getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            PDFont font = ownFont ? PDType0Font.load(document, serif, true) : new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            var page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setRenderingMode(mode);
                out.setFont(font, 12);
                out.newLineAtOffset(72, 700);
                out.showText(text);
                out.endText();
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('here')"));
            document.save(file.toFile());
        }
        return file;
    }
}
