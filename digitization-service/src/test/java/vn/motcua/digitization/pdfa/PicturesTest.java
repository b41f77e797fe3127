package vn.motcua.digitization.pdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.PageSettings;
import vn.motcua.digitization.page.PageSources;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.testing.JpegFiles;
import vn.motcua.digitization.testing.PrintedPage;

class PicturesTest {

    private static final int[] RED = {0, 255, 255, 0};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY})
    void a_jpeg_that_nothing_was_done_to_is_in_the_copy_byte_for_byte(int type) throws IOException {
        BufferedImage image = PrintedPage.of(PrintedPage.BIRTH_CERTIFICATE, type).image();
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(800, 1200, 100, 100);
        pen.dispose();
        for (boolean progressive : new boolean[] {false, true}) {
            PagePicture page = page(JpegFiles.of(image, progressive));
            try (PDDocument copy = Loader.loadPDF(valid(page).toFile())) {
                PDImageXObject kept = picture(copy);
                assertThat(kept.getStream().getFilters()).containsExactly(COSName.DCT_DECODE);
                assertThat(kept.getCOSObject().createRawInputStream()).hasSameContentAs(page.untouched().content());
                assertThat(kept.getColorSpace().getNumberOfComponents()).isEqualTo(type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 3);
                BufferedImage seen = kept.getImage();
                assertThat(new int[] {seen.getWidth(), seen.getHeight()}).containsExactly(page.image().getWidth(), page.image().getHeight());
                for (int[] at : new int[][] {{5, 5}, {850, 1250}, {490, 168}}) {
                    // Of a grey picture Java would lighten what it tells as colours.
                    int wanted = type == BufferedImage.TYPE_BYTE_GRAY ? page.image().getRaster().getSample(at[0], at[1], 0) * 0x010101
                            : page.image().getRGB(at[0], at[1]);
                    near(wanted, seen, at[0], at[1], 2);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, JpegFiles.NONE, JpegFiles.YCCK})
    void a_page_in_printing_inks_becomes_red_green_and_blue_in_about_its_colours(int transform) throws IOException {
        PagePicture red = page(JpegFiles.inks(800, 1130, RED, transform));
        PagePicture dark = page(JpegFiles.inks(800, 1130, new int[] {255, 255, 0, 128}, transform));
        assertThat(red.untouched()).isNull();
        assertThat(red.image().getType()).isEqualTo(BufferedImage.TYPE_3BYTE_BGR);
        near(0xFF0000, red.image(), 400, 500, 8);
        near(0x00007F, dark.image(), 400, 500, 8);
        try (PDDocument copy = Loader.loadPDF(valid(red, dark).toFile())) {
            assertThat(picture(copy).getColorSpace().getNumberOfComponents()).isEqualTo(3);
            near(0xFF0000, new PDFRenderer(copy).renderImageWithDPI(0, 72), 100, 100, 12);
            near(0x00007F, new PDFRenderer(copy).renderImageWithDPI(1, 72), 100, 100, 12);
        }
    }

    @Test
    void a_page_that_was_turned_is_packed_anew_as_it_is_seen() throws IOException {
        PagePicture page = page(JpegFiles.of(PrintedPage.of(PrintedPage.BIRTH_CERTIFICATE, BufferedImage.TYPE_BYTE_GRAY).image(), false));
        PagePicture turned = vn.motcua.digitization.page.Straightener.turned(page, 1);
        try (PDDocument copy = Loader.loadPDF(valid(turned).toFile())) {
            assertThat(picture(copy).getWidth()).isEqualTo(page.image().getHeight());
        }
    }

    private static void near(int rgb, BufferedImage image, int x, int y, int by) {
        int seen = image.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((seen >> shift & 0xFF) - (rgb >> shift & 0xFF)) > by) {
                throw new AssertionError("at " + x + ", " + y + ": " + Integer.toHexString(seen) + ", wanted " + Integer.toHexString(rgb));
            }
        }
    }

    private static PDImageXObject picture(PDDocument document) throws IOException {
        var resources = document.getPage(0).getResources();
        return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private Path valid(PagePicture... pages) throws IOException {
        LastingCopy copy = new LastingCopyMaker(TextReaders.off("not now")).make(PrintedPage.source(List.of(pages)), LastingCopyTest.PAPER,
                Files.createTempFile(folder, "copy", ".pdf"), ProgressListener.NOBODY);
        assertThat(new PdfAValidator().validate(copy.file())).isEqualTo(new PdfAVerdict("2b", true, List.of()));
        return copy.file();
    }

    private PagePicture page(byte[] jpeg) throws IOException {
        Path file = Files.write(folder.resolve("page.jpg"), jpeg);
        try (var pages = PageSources.open(List.of(file), List.of(PaperKind.JPEG), PageSettings.usual())) {
            return pages.page(0);
        }
    }
}
