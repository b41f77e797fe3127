package vn.motcua.digitization.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.testing.PrintedPage;

class PageReadingTest {

    private static final TextReaders TESSERACT = TextReaders.tesseract(ReadingSettings.DEFAULT);
    private static final PagePicture PAGE = PrintedPage.of(PrintedPage.letter(), BufferedImage.TYPE_BYTE_GRAY);

    private static TextReader reader;

    @BeforeAll
    static void open() {
        reader = TESSERACT.open();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_page_comes_out_upright_however_it_lay(int turned) {
        ReadPage read = PageReading.read(QuarterTurn.turn(PAGE, turned), reader);
        assertThat(read.turns()).isEqualTo((4 - turned) % 4);
        assertThat(read.picture().image().getWidth()).isEqualTo(PAGE.image().getWidth());
        assertThat(read.picture().image().getRGB(10, 10)).isEqualTo(PAGE.image().getRGB(10, 10));
        assertThat(read.text().text()).contains("xác nhận cư trú");
        assertThat(read.failure()).isNull();
    }

    @Test
    void noise_is_left_as_it_lies() {
        assertThat(PageReading.read(PrintedPage.noise(), reader).turns()).isZero();
    }

    @Test
    void four_turns_of_a_quarter_give_the_same_picture() {
        for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_GRAY}) {
            PagePicture page = PrintedPage.of(List.of("Giấy"), type);
            PagePicture back = QuarterTurn.turn(QuarterTurn.turn(QuarterTurn.turn(page, 1), 2), 1);
            assertThat(dots(back)).isEqualTo(dots(page));
            assertThat(back.image().getType()).isEqualTo(type);
        }
    }

    @Test
    void pages_read_side_by_side_come_in_order() throws IOException {
        List<PagePicture> pages = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            pages.add(PrintedPage.of(List.of("Trang số " + i), BufferedImage.TYPE_BYTE_GRAY));
        }
        List<String> texts = new ArrayList<>();
        new PagesInOrder(TESSERACT, 2).read(PrintedPage.source(pages), (index, page) -> texts.add(page.text().text()));
        assertThat(texts).containsExactly("Trang số 1", "Trang số 2", "Trang số 3", "Trang số 4", "Trang số 5");
    }

    @Test
    void a_reader_that_cannot_be_opened_leaves_the_pages_unread() throws IOException {
        TextReaders broken = TextReaders.of(() -> {
            throw new IllegalStateException("no memory for the language");
        });
        for (int atOnce : new int[] {1, 2}) {
            List<String> failures = new ArrayList<>();
            new PagesInOrder(broken, atOnce).read(PrintedPage.source(List.of(PAGE, PAGE)), (index, page) -> failures.add(page.failure()));
            assertThat(failures).hasSize(2).allSatisfy(failure -> assertThat(failure).contains("no memory for the language"));
        }
    }

    @Test
    void an_interrupted_thread_stops_reading() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new PagesInOrder(TESSERACT, 1).read(PrintedPage.source(List.of(PAGE)), (index, page) -> {
            throw new IllegalStateException("was read");
        })).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int[] dots(PagePicture page) {
        BufferedImage image = page.image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
