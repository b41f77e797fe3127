package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.testing.HostilePdfs;
import vn.motcua.digitization.testing.SamplePapers;

class PageSourcesTest {

    private static final int COLOUR = BufferedImage.TYPE_3BYTE_BGR;
    private static final int[] QUADRANTS = {0xFF0000, 0x00C000, 0x0000FF, 0x000000};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_is_turned_upright_as_the_camera_was_held(int orientation) throws IOException {
        byte[] photo = PageFiles.jpeg(asHeld(quadrants(), orientation), 0, 1, 1, orientation);
        BufferedImage page = only(photo, PaperKind.JPEG).image();
        assertThat(page.getWidth()).isEqualTo(480);
        int[] corners = {page.getRGB(100, 100), page.getRGB(380, 100), page.getRGB(100, 540), page.getRGB(380, 540)};
        for (int i = 0; i < corners.length; i++) {
            assertThat(near(corners[i], QUADRANTS[i])).as("quadrant %d of orientation %d", i, orientation).isTrue();
        }
    }

    static Stream<Arguments> resolutions() throws IOException {
        var a4 = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        return Stream.of(
                arguments("JFIF by the inch", PageFiles.jpeg(a4, 1, 200, 200, 0), PaperKind.JPEG, 200),
                arguments("JFIF by the centimetre", PageFiles.jpeg(a4, 2, 79, 79, 0), PaperKind.JPEG, 200.66),
                arguments("JFIF that only tells the aspect", PageFiles.jpeg(a4, 0, 1, 1, 0), PaperKind.JPEG, 200),
                arguments("a camera's 72, which would be a paper of 82 cm", PageFiles.jpeg(a4, 1, 72, 72, 1), PaperKind.JPEG, 200),
                arguments("a screen's 96 on a coarse picture", PageFiles.jpeg(new BufferedImage(794, 1123, COLOUR), 1, 96, 96, 0), PaperKind.JPEG, 96),
                arguments("PNG by the metre", PageFiles.png(a4, 5_906), PaperKind.PNG, 150.01),
                arguments("PNG that says nothing", PageFiles.png(a4, 0), PaperKind.PNG, 200),
                arguments("a photo of 12 megapixels, lying", PageFiles.jpeg(new BufferedImage(4000, 3000, COLOUR), 1, 72, 72, 1), PaperKind.JPEG, 342.1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("resolutions")
    void the_files_word_on_its_resolution_counts_where_it_is_credible(String what, byte[] file, PaperKind kind, double dpi) throws IOException {
        assertThat(only(file, kind).dpi()).isCloseTo(dpi, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"1011,638,300", "638,1011,300", "1024,640,303.8", "1011,674,86.5", "1240,1754,150"})
    void a_picture_of_a_cards_shape_is_a_card_where_the_paper_is_one_whatever_the_file_says(int width, int height, double dpi) throws IOException {
        var cards = new PageSettings(300, 600, 100, PageSettings.A4_LONG_SIDE, true);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(only(PageFiles.png(picture, 0), PaperKind.PNG, cards).dpi()).isCloseTo(dpi, within(0.1));
        if (dpi > 200) {
            assertThat(only(PageFiles.jpeg(picture, 1, 72, 72, 0), PaperKind.JPEG, cards).dpi()).isCloseTo(dpi, within(0.1));
            assertThat(only(PageFiles.png(picture, 0), PaperKind.PNG).dpi()).isLessThan(90);
        }
    }

    @Test
    void a_tiff_is_read_page_by_page_in_its_order_with_its_resolution() throws IOException {
        Path file = folder.resolve("a.tif");
        PageFiles.tiff(file, 5, 827, 1169, 100, 100, (page, y, row) -> Arrays.fill(row, (byte) (page * 40)));
        try (var pages = PageSources.open(List.of(file), List.of(PaperKind.TIFF), PageSettings.usual())) {
            assertThat(pages.count()).isEqualTo(5);
            for (int page : new int[] {0, 3, 1, 4, 2}) {
                PagePicture picture = pages.page(page);
                assertThat(picture.dpi()).isEqualTo(100);
                assertThat(picture.image().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
                assertThat(picture.image().getRaster().getSample(400, 500, 0)).isEqualTo(page * 40);
            }
        }
    }

    @Test
    void a_fax_gets_as_many_dots_down_as_across() throws IOException {
        Path file = folder.resolve("fax.tif");
        PageFiles.tiff(file, 1, 1728, 1143, 204, 98, (page, y, row) -> Arrays.fill(row, (byte) 255));
        PagePicture fax = only(Files.readAllBytes(file), PaperKind.TIFF);
        assertThat(fax.dpi()).isEqualTo(204);
        assertThat(fax.image().getHeight()).isEqualTo(2379);
    }

    @Test
    void colours_are_kept_and_black_and_white_stays_so() throws IOException {
        assertThat(only(PageFiles.written(quadrants(), "png"), PaperKind.PNG).image().getRGB(100, 100)).isEqualTo(0xFFFF0000);
        assertThat(only(PageFiles.written(quadrants(), "tiff"), PaperKind.TIFF).image().getRGB(380, 100)).isEqualTo(0xFF00C000);
        BufferedImage page = Drawn.text(5, BufferedImage.TYPE_BYTE_BINARY);
        assertThat(only(PageFiles.written(page, "tiff"), PaperKind.TIFF).image().getType()).isEqualTo(BufferedImage.TYPE_BYTE_BINARY);
        assertThat(only(PageFiles.written(Drawn.text(5, BufferedImage.TYPE_BYTE_GRAY), "png"), PaperKind.PNG).image().getType())
                .isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }

    @Test
    void what_is_see_through_lies_on_white() throws IOException {
        var glass = new BufferedImage(300, 400, BufferedImage.TYPE_INT_ARGB);
        assertThat(only(PageFiles.written(glass, "png"), PaperKind.PNG).image().getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void a_pdf_page_that_is_one_scan_becomes_that_scan_and_every_other_is_drawn() throws IOException {
        byte[] scan = HostilePdfs.pdf(HostilePdfs.image(Drawn.text(5, BufferedImage.TYPE_BYTE_GRAY), false));
        PagePicture own = only(scan, PaperKind.PDF);
        assertThat(own.dpi()).isCloseTo(150, within(0.2));
        assertThat(own.image().getWidth()).isEqualTo(Drawn.WIDTH);
        assertThat(own.image().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        byte[] bilevel = HostilePdfs.pdf(HostilePdfs.image(Drawn.text(5, BufferedImage.TYPE_BYTE_BINARY), false));
        assertThat(only(bilevel, PaperKind.PDF).image().getType()).isEqualTo(BufferedImage.TYPE_BYTE_BINARY);
        PagePicture drawn = only(SamplePapers.pdf(1, "a"), PaperKind.PDF);
        assertThat(drawn.dpi()).isEqualTo(300);
        assertThat(drawn.image().getWidth()).isEqualTo(2550);
    }

    @Test
    void a_scan_that_is_too_fine_is_drawn_at_six_hundred_and_a_huge_page_at_less() throws IOException {
        byte[] fine = HostilePdfs.pdf(d -> {
            d.getPage(0).setMediaBox(new PDRectangle(100, 140));
            HostilePdfs.image(new BufferedImage(1400, 1960, BufferedImage.TYPE_BYTE_GRAY), false).to(d);
        });
        PagePicture page = only(fine, PaperKind.PDF);
        assertThat(page.dpi()).isEqualTo(600);
        assertThat(page.image().getWidth()).isEqualTo(833);
        byte[] huge = HostilePdfs.pdf(d -> d.getPage(0).setMediaBox(new PDRectangle(5_000, 5_000)));
        PagePicture coarse = only(huge, PaperKind.PDF, new PageSettings(300, 600, 4, PageSettings.A4_LONG_SIDE, false));
        assertThat((long) coarse.image().getWidth() * coarse.image().getHeight()).isLessThanOrEqualTo(4_010_000);
        assertThat(coarse.dpi()).isLessThan(30);
    }

    @Test
    void a_turned_pdf_page_is_upright() throws IOException {
        PagePicture turned = only(HostilePdfs.pdf(d -> {
            d.getPage(0).setMediaBox(new PDRectangle(480, 640));
            HostilePdfs.image(quadrants(), false).to(d);
            d.getPage(0).setRotation(90);
        }), PaperKind.PDF);
        assertThat(turned.image().getWidth()).isEqualTo(640);
        assertThat(turned.image().getRGB(540, 100)).isEqualTo(0xFFFF0000);
    }

    @Test
    void an_image_that_cannot_be_shown_is_an_error_and_not_an_empty_page() {
        byte[] broken = HostilePdfs.pdf(HostilePdfs.coded(org.apache.pdfbox.cos.COSName.DCT_DECODE, new byte[500], 300, 300));
        assertThatThrownBy(() -> only(broken, PaperKind.PDF)).isInstanceOf(IOException.class);
    }

    @Test
    void several_files_follow_one_another() throws IOException {
        Path first = file(PageFiles.png(quadrants(), 0), "1");
        Path second = file(HostilePdfs.pdf(d -> d.addPage(new PDPage(PDRectangle.A5))), "2");
        try (var pages = PageSources.open(List.of(first, second), List.of(PaperKind.PNG, PaperKind.PDF), PageSettings.usual())) {
            assertThat(pages.pagesOfFiles()).containsExactly(1, 2);
            assertThat(pages.count()).isEqualTo(3);
            assertThat(pages.page(2).image().getHeight()).isEqualTo(2480);
            assertThat(pages.page(0).image().getHeight()).isEqualTo(640);
            assertThatThrownBy(() -> pages.page(3)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private PagePicture only(byte[] content, PaperKind kind) throws IOException {
        return only(content, kind, PageSettings.usual());
    }

    private PagePicture only(byte[] content, PaperKind kind, PageSettings settings) throws IOException {
        try (var pages = PageSources.open(List.of(file(content, "only")), List.of(kind), settings)) {
            assertThat(pages.count()).isEqualTo(1);
            return pages.page(0);
        }
    }

    private Path file(byte[] content, String name) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static BufferedImage quadrants() {
        var image = new BufferedImage(480, 640, COLOUR);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < QUADRANTS.length; i++) {
            pen.setColor(new Color(QUADRANTS[i]));
            pen.fillRect(i % 2 * 240, i / 2 * 320, 240, 320);
        }
        pen.dispose();
        return image;
    }

    /** What the camera stored: EXIF says at which side of the upright picture its first row and its first column lie. */
    private static BufferedImage asHeld(BufferedImage upright, int orientation) {
        int w = upright.getWidth();
        int h = upright.getHeight();
        boolean lying = orientation > 4;
        var stored = new BufferedImage(lying ? h : w, lying ? w : h, COLOUR);
        for (int r = 0; r < stored.getHeight(); r++) {
            for (int c = 0; c < stored.getWidth(); c++) {
                stored.setRGB(c, r, switch (orientation) {
                    case 2 -> upright.getRGB(w - 1 - c, r);
                    case 3 -> upright.getRGB(w - 1 - c, h - 1 - r);
                    case 4 -> upright.getRGB(c, h - 1 - r);
                    case 5 -> upright.getRGB(r, c);
                    case 6 -> upright.getRGB(w - 1 - r, c);
                    case 7 -> upright.getRGB(w - 1 - r, h - 1 - c);
                    case 8 -> upright.getRGB(r, h - 1 - c);
                    default -> upright.getRGB(c, r);
                });
            }
        }
        return stored;
    }

    private static boolean near(int seen, int wanted) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((seen >> shift & 0xFF) - (wanted >> shift & 0xFF)) > 20) {
                return false;
            }
        }
        return true;
    }
}
