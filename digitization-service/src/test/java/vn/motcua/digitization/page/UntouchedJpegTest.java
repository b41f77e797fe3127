package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.testing.HostilePdfs;
import vn.motcua.digitization.testing.JpegFiles;

class UntouchedJpegTest {

    private static final int APP2 = 0xE2;
    private static final int APP13 = 0xED;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int DEVICE_AT = 52;
    private static final byte[] SECRET = "Nguyễn Văn Bình ở đây".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"5, false", "5, true", "10, false", "10, true"})
    void a_page_that_is_upright_keeps_its_jpeg_in_the_same_size_and_colours(int type, boolean progressive) throws IOException {
        PagePicture page = only(JpegFiles.of(coloured(type), progressive), PaperKind.JPEG);
        assertThat(page.untouched().isGrey()).isEqualTo(type == BufferedImage.TYPE_BYTE_GRAY);
        assertThat(page.untouched().width()).isEqualTo(page.image().getWidth());
        assertThat(page.untouched().height()).isEqualTo(page.image().getHeight());
        BufferedImage kept = ImageIO.read(page.untouched().content());
        assertThat(kept.getType()).isEqualTo(page.image().getType()).isEqualTo(type);
        assertThat(Pixels.bytes(kept)).isEqualTo(Pixels.bytes(page.image()));
    }

    @Test
    void what_is_told_beside_the_pixels_is_left_behind() throws IOException {
        byte[] file = PageFiles.jpeg(coloured(BufferedImage.TYPE_3BYTE_BGR), 1, 150, 150, 1);
        file = JpegFiles.with(JpegFiles.with(file, COMMENT, SECRET), APP13, SECRET);
        byte[] told = ByteBuffer.allocate(file.length + SECRET.length).put(file).put(SECRET).array();
        PagePicture page = only(told, PaperKind.JPEG);
        assertThat(page.dpi()).isEqualTo(150);
        String kept = new String(page.untouched().content().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain(new String(SECRET, StandardCharsets.ISO_8859_1)).doesNotContain("Exif").contains("JFIF");
        assertThat(Pixels.bytes(ImageIO.read(page.untouched().content()))).isEqualTo(Pixels.bytes(page.image()));
    }

    @Test
    void colours_that_are_coded_as_adobe_does_or_are_said_to_be_those_of_screens_stay() throws IOException {
        byte[] file = JpegFiles.of(coloured(BufferedImage.TYPE_3BYTE_BGR), false);
        BufferedImage wanted = ImageIO.read(new java.io.ByteArrayInputStream(file));
        byte[] screens = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        System.arraycopy("sRGB".getBytes(StandardCharsets.US_ASCII), 0, screens, DEVICE_AT, 4);
        for (byte[] same : List.of(JpegFiles.insteadOfJfif(file, APP14, JpegFiles.adobe(JpegFiles.YCC)), JpegFiles.with(file, APP2, profile(screens)))) {
            PagePicture page = only(same, PaperKind.JPEG);
            assertThat(page.untouched()).isNotNull();
            assertThat(Pixels.bytes(page.image())).isEqualTo(Pixels.bytes(wanted));
        }
    }

    static Stream<Arguments> others() throws IOException {
        byte[] usual = JpegFiles.of(coloured(BufferedImage.TYPE_3BYTE_BGR), false);
        byte[] grey = JpegFiles.of(coloured(BufferedImage.TYPE_BYTE_GRAY), false);
        byte[] ofLight = profile(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        return Stream.of(
                arguments("held otherwise", PageFiles.jpeg(coloured(BufferedImage.TYPE_3BYTE_BGR), 1, 150, 150, 6)),
                arguments("denser along its rows", PageFiles.jpeg(coloured(BufferedImage.TYPE_3BYTE_BGR), 1, 200, 100, 0)),
                arguments("in red, green and blue", JpegFiles.insteadOfJfif(usual, APP14, JpegFiles.adobe(JpegFiles.NONE))),
                arguments("of colours that are not told", JpegFiles.insteadOfJfif(usual, COMMENT, new byte[1])),
                arguments("of other colours than a screen's", JpegFiles.with(usual, APP2, ofLight)),
                arguments("of another grey", JpegFiles.with(grey, APP2, profile(ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData()))),
                arguments("in inks", JpegFiles.inks(300, 420, new int[] {0, 255, 255, 0}, JpegFiles.NONE)),
                arguments("without an end", Arrays.copyOf(usual, usual.length - 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void every_other_is_packed_anew(String what, byte[] file) throws IOException {
        assertThat(only(file, PaperKind.JPEG).untouched()).isNull();
    }

    @Test
    void torn_files_are_no_failure_here() throws IOException {
        byte[] file = JpegFiles.of(Drawn.text(2, BufferedImage.TYPE_BYTE_GRAY), false);
        for (int length = 0; length < 700; length++) {
            assertThat(UntouchedJpeg.of(Arrays.copyOf(file, length))).isNull();
            byte[] wrong = file.clone();
            wrong[length] ^= 0x55;
            UntouchedJpeg.of(wrong);
        }
        assertThat(UntouchedJpeg.of(new byte[UntouchedJpeg.MOST_BYTES + 1])).isNull();
    }

    @Test
    void whatever_changes_the_page_parts_it_from_its_jpeg() throws IOException {
        PagePicture page = only(JpegFiles.of(coloured(BufferedImage.TYPE_BYTE_GRAY), false), PaperKind.JPEG);
        assertThat(Straightener.turned(page, 0)).isSameAs(page);
        assertThat(Straightener.turned(page, 1).untouched()).isNull();
        assertThat(new Straightener().straightened(page)).isSameAs(page);
        BufferedImage tilted = Rotation.by(Drawn.text(35, BufferedImage.TYPE_BYTE_GRAY), 2, false);
        PagePicture askew = only(JpegFiles.of(tilted, false), PaperKind.JPEG);
        assertThat(askew.untouched()).isNotNull();
        assertThat(new Straightener().straightened(askew).untouched()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"5", "10"})
    void a_scan_in_a_pdf_keeps_its_jpeg_too_unless_the_page_is_turned(int type) throws IOException {
        PagePicture page = only(HostilePdfs.pdf(HostilePdfs.image(coloured(type), true)), PaperKind.PDF);
        assertThat(page.image().getType()).isEqualTo(type);
        assertThat(Pixels.bytes(ImageIO.read(page.untouched().content()))).isEqualTo(Pixels.bytes(page.image()));
        PagePicture turned = only(HostilePdfs.pdf(document -> {
            HostilePdfs.image(coloured(type), true).to(document);
            document.getPage(0).setRotation(180);
        }), PaperKind.PDF);
        assertThat(turned.untouched()).isNull();
        assertThat(Pixels.bytes(Straightener.turned(turned.image(), 2))).isEqualTo(Pixels.bytes(page.image()));
    }

    @Test
    void a_jpeg_that_its_pdf_shows_in_another_way_is_packed_anew() throws IOException {
        byte[] grey = JpegFiles.of(coloured(BufferedImage.TYPE_BYTE_GRAY), false);
        PagePicture negative = only(HostilePdfs.pdf(document -> {
            HostilePdfs.coded(COSName.DCT_DECODE, grey, Drawn.WIDTH, Drawn.HEIGHT).to(document);
            var resources = document.getPage(0).getResources();
            var image = resources.getXObject(resources.getXObjectNames().iterator().next());
            image.getCOSObject().setItem(COSName.DECODE, HostilePdfs.array(COSInteger.ONE, COSInteger.ZERO));
        }), PaperKind.PDF);
        assertThat(negative.untouched()).isNull();
        assertThat(negative.image().getRGB(5, 5) & 0xFF).isLessThan(20);
    }

    private static byte[] profile(byte[] profile) {
        return ByteBuffer.allocate(14 + profile.length).put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1)
                .put(profile).array();
    }

    private static BufferedImage coloured(int type) {
        BufferedImage page = Drawn.text(20, type);
        for (int i = 0; i < 100 * 100; i++) {
            page.setRGB(700 + i % 100, 1400 + i / 100, 0xFFC02030);
        }
        return page;
    }

    private PagePicture only(byte[] content, PaperKind kind) throws IOException {
        Path file = Files.write(folder.resolve("only"), content);
        try (var pages = PageSources.open(List.of(file), List.of(kind), PageSettings.usual())) {
            return pages.page(0);
        }
    }
}
