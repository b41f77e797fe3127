package vn.motcua.digitization.pdfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.ReadingFailed;
import vn.motcua.digitization.reading.ReadingSettings;
import vn.motcua.digitization.reading.TextLine;
import vn.motcua.digitization.reading.TextReader;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.reading.Word;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.digitization.testing.PrintedPage;

class LastingCopyTest {

    private static final TextReaders TESSERACT = TextReaders.tesseract(ReadingSettings.DEFAULT);
    static final PaperDescription PAPER = new PaperDescription("Giấy khai sinh & <phụ lục>", "000.00.08.H34-240115-0001", "TP01", "KS01",
            "3f786850e387550fdab836ed7e6dc881de23001b", "staff-17", Instant.parse("2024-01-15T02:03:04.567Z"));
    private static final PagePicture PAGE = PrintedPage.of(PrintedPage.BIRTH_CERTIFICATE, BufferedImage.TYPE_3BYTE_BGR);

    @TempDir
    Path folder;

    @Test
    void a_paper_becomes_a_pdf_a_2u_whose_text_is_found() throws IOException {
        LastingCopy copy = copy(TESSERACT, PAGE, PrintedPage.of(List.of("Trang hai"), BufferedImage.TYPE_BYTE_BINARY));
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2u", true, List.of()));
        assertThat(text(copy)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "Họ và tên: Nguyễn Thị Thúy Hằng\n", "Trang hai");
        assertThat(copy.pages()).isEqualTo(2);
        assertThat(copy.textLayer()).isEqualTo(TextLayer.FULL);
        assertThat(copy.reason()).isNull();
        assertThat(copy.texts()).hasSize(2);
    }

    @Test
    void without_a_reader_it_is_2b_and_says_so() throws IOException {
        LastingCopy copy = copy(TextReaders.off("no natives"), PAGE);
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2b", true, List.of()));
        assertThat(copy.textLayer()).isEqualTo(TextLayer.OFF);
        assertThat(copy.reason()).isEqualTo("no natives");
    }

    @Test
    void a_page_that_cannot_be_read_is_kept_as_a_picture() throws IOException {
        LastingCopy copy = copy(TextReaders.of(() -> new FailingReader(0)), PAGE);
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2b", true, List.of()));
        assertThat(copy.textLayer()).isEqualTo(TextLayer.FAILED);
        assertThat(copy.reason()).contains("broken on purpose");
    }

    @Test
    void one_page_that_cannot_be_read_does_not_cost_the_others_their_text() throws IOException {
        LastingCopy copy = copy(TextReaders.of(() -> new FailingReader(2)), PAGE, PAGE, PAGE);
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2u", true, List.of()));
        assertThat(copy.textLayer()).isEqualTo(TextLayer.PARTIAL);
        assertThat(copy.reason()).isEqualTo("page 2: broken on purpose");
        assertThat(copy.texts()).extracting(page -> page.lines().size()).containsExactly(1, 0, 1);
    }

    @Test
    void noise_makes_a_valid_copy_without_text() throws IOException {
        LastingCopy copy = copy(TESSERACT, PrintedPage.noise());
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2b", true, List.of()));
        assertThat(copy.textLayer()).isEqualTo(TextLayer.FULL);
    }

    @Test
    void signs_that_the_font_does_not_have_and_odd_boxes_keep_the_copy_valid() throws IOException {
        var odd = new PageText(List.of(new TextLine(List.of(new Word("漢字ﬁ\uD83D\uDE00", new Box(0.1, 0.1, 0.2, 0.02), 90),
                new Word("|", new Box(0.2, 0.1, 0, 0), 30), new Word("x", new Box(0, 0.999, 1, 0.001), 30)))));
        LastingCopy copy = copy(TextReaders.of(() -> new FixedReader(odd)), PAGE);
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2u", true, List.of()));
    }

    @Test
    void the_same_pages_and_words_give_the_same_bytes() throws IOException {
        assertThat(copy(TESSERACT, PAGE).file()).hasSameBinaryContentAs(copy(TESSERACT, PAGE).file());
    }

    @Test
    void pages_of_every_kind_of_colours_and_size_are_kept_valid() throws IOException {
        var redAndBlue = new IndexColorModel(1, 2, new byte[] {(byte) 255, 0}, new byte[2], new byte[] {0, (byte) 255});
        LastingCopy copy = copy(TextReaders.off("not now"), new PagePicture(new BufferedImage(100, 120, BufferedImage.TYPE_BYTE_BINARY, redAndBlue), 200),
                new PagePicture(new BufferedImage(100, 120, BufferedImage.TYPE_4BYTE_ABGR), 20_000), new PagePicture(new BufferedImage(100, 9_000,
                BufferedImage.TYPE_USHORT_GRAY), 10), new PagePicture(new BufferedImage(90, 90, BufferedImage.TYPE_BYTE_INDEXED), 200));
        assertThat(verdict(copy)).isEqualTo(new PdfAVerdict("2b", true, List.of()));
        try (PDDocument document = Loader.loadPDF(copy.file().toFile())) {
            int dot = new PDFRenderer(document).renderImageWithDPI(0, 72).getRGB(5, 5);
            assertThat(new Color(dot).getRed()).isGreaterThan(200);
        }
    }

    @Test
    void a_copy_says_which_paper_it_is() throws IOException {
        LastingCopy copy = copy(TextReaders.off("not now"), PAGE);
        try (PDDocument document = Loader.loadPDF(copy.file().toFile()); InputStream xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            assertThat(new String(xmp.readAllBytes(), StandardCharsets.UTF_8)).contains("Giấy khai sinh &amp; &lt;phụ lục&gt;",
                    "<motcua:dossier>000.00.08.H34-240115-0001<", "<motcua:component>TP01<", "<motcua:paperType>KS01<",
                    "<motcua:ownerHash>3f786850e387550fdab836ed7e6dc881de23001b<", "<motcua:operator>staff-17<",
                    "<motcua:digitizedAt>2024-01-15T09:03:04+07:00<");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(PAPER.title());
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(595, within(1f));
        }
    }

    private LastingCopy copy(TextReaders readers, PagePicture... pages) throws IOException {
        return new LastingCopyMaker(readers).make(PrintedPage.source(List.of(pages)), PAPER, Files.createTempFile(folder, "copy", ".pdf"),
                ProgressListener.NOBODY);
    }

    private static PdfAVerdict verdict(LastingCopy copy) throws IOException {
        return new PdfAValidator().validate(copy.file());
    }

    private static String text(LastingCopy copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(copy.file().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Fails at its n-th page; at every page for 0. */
    private static final class FailingReader implements TextReader {

        private final int at;
        private int page;

        FailingReader(int at) {
            this.at = at;
        }

        @Override
        public PageText read(PagePicture picture) throws ReadingFailed {
            page++;
            if (at == 0 || page == at) {
                throw new ReadingFailed("broken on purpose");
            }
            return new PageText(List.of(new TextLine(List.of(new Word("Giấy", new Box(0.1, 0.1, 0.1, 0.02), 95)))));
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }

    private record FixedReader(PageText text) implements TextReader {

        @Override
        public PageText read(PagePicture page) {
            return text;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
