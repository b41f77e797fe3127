package vn.motcua.digitization.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.testing.PrintedPage;

class TextReaderTest {

    private static final PagePicture PAGE = PrintedPage.of(PrintedPage.BIRTH_CERTIFICATE, BufferedImage.TYPE_BYTE_GRAY);

    private static TextReader reader;

    @BeforeAll
    static void open() {
        TextReaders readers = TextReaders.tesseract(ReadingSettings.DEFAULT);
        assertThat(readers.whyOff()).isNull();
        reader = readers.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void a_printed_vietnamese_page_is_read_with_its_marks() throws ReadingFailed {
        PageText text = reader.read(PAGE);
        assertThat(text.lines()).extracting(TextLine::text).containsExactlyElementsOf(
                PrintedPage.BIRTH_CERTIFICATE.stream().filter(line -> !line.isEmpty()).toList());
        assertThat(Normalizer.isNormalized(text.text(), Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void a_word_knows_where_it_stands_and_how_sure_the_reader_is() throws ReadingFailed {
        Word republic = reader.read(PAGE).lines().get(0).words().get(0);
        assertThat(republic.text()).isEqualTo("CỘNG");
        assertThat(republic.confidence()).isBetween(60, 100);
        assertThat(republic.box().x()).isBetween(0.11, 0.13);
        assertThat(republic.box().y()).isBetween(0.06, 0.09);
        assertThat(republic.box().width()).isBetween(0.03, 0.12);
    }

    @Test
    void colour_black_and_white_and_a_finer_scan_read_the_same() throws ReadingFailed {
        for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_BINARY}) {
            assertThat(reader.read(PrintedPage.of(PrintedPage.BIRTH_CERTIFICATE, type)).text()).contains("GIẤY KHAI SINH", "Nguyễn Thị Thúy Hằng");
        }
    }

    @Test
    void the_order_of_pages_does_not_change_their_text() throws ReadingFailed {
        PageText first = reader.read(PAGE);
        reader.read(PrintedPage.noise());
        assertThat(reader.read(PAGE)).isEqualTo(first);
    }

    @Test
    void noise_has_no_text() throws ReadingFailed {
        assertThat(reader.read(PrintedPage.noise()).text()).hasSizeLessThan(20);
    }

    @Test
    void a_page_that_takes_too_long_is_given_up() {
        var hasty = new ReadingSettings(Duration.ofMillis(1), 300, 20);
        try (TextReader impatient = TextReaders.tesseract(hasty).open()) {
            assertThatThrownBy(() -> impatient.read(PAGE)).isInstanceOf(ReadingFailed.class);
        }
    }

    @Test
    void without_an_engine_it_says_why() {
        TextReaders off = TextReaders.off("no natives");
        assertThat(off.available()).isFalse();
        assertThat(off.whyOff()).isEqualTo("no natives");
        assertThatThrownBy(off::open).hasMessage("no natives");
    }
}
