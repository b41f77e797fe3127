package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

class BlankPagesTest {

    private static final int GREY = BufferedImage.TYPE_BYTE_GRAY;
    private static final int COLOUR = BufferedImage.TYPE_3BYTE_BGR;

    @Test
    void an_empty_page_is_blank_whatever_its_form() {
        assertThat(BlankPages.isBlank(Drawn.white(GREY))).isTrue();
        assertThat(BlankPages.isBlank(Drawn.white(COLOUR))).isTrue();
        assertThat(BlankPages.isBlank(Drawn.white(BufferedImage.TYPE_BYTE_BINARY))).isTrue();
    }

    @Test
    void grain_dust_shadows_and_yellowed_paper_are_nothing() {
        assertThat(BlankPages.isBlank(Drawn.grained(Drawn.white(GREY), 25, 3_000))).isTrue();
        assertThat(BlankPages.isBlank(Drawn.grained(Drawn.shaded(Drawn.white(COLOUR)), 15, 3_000))).isTrue();
        BufferedImage yellowed = Drawn.white(COLOUR);
        paint(yellowed, new Color(225, 210, 160), pen -> pen.fillRect(0, 0, Drawn.WIDTH, Drawn.HEIGHT));
        assertThat(BlankPages.isBlank(Drawn.grained(yellowed, 10, 500))).isTrue();
    }

    @Test
    void one_line_of_text_is_something_and_so_is_a_page_number() {
        assertThat(BlankPages.isBlank(Drawn.text(1, GREY))).isFalse();
        assertThat(BlankPages.isBlank(Drawn.grained(Drawn.shaded(Drawn.text(1, COLOUR)), 15, 2_000))).isFalse();
        BufferedImage number = Drawn.white(GREY);
        paint(number, Color.DARK_GRAY, pen -> {
            pen.fillRect(610, 1_680, 3, 18);
            pen.drawRect(618, 1_680, 9, 17);
            pen.drawRect(632, 1_680, 9, 17);
        });
        assertThat(BlankPages.isBlank(number)).isFalse();
    }

    @Test
    void a_stamp_is_something_be_it_red_or_pale() {
        BufferedImage stamped = Drawn.white(COLOUR);
        paint(stamped, new Color(230, 90, 90), pen -> {
            pen.setStroke(new BasicStroke(4));
            pen.drawOval(700, 1_200, 210, 210);
        });
        assertThat(BlankPages.isBlank(Drawn.grained(stamped, 15, 1_000))).isFalse();
    }

    private static void paint(BufferedImage page, Color colour, java.util.function.Consumer<Graphics2D> painting) {
        Graphics2D pen = page.createGraphics();
        pen.setColor(colour);
        painting.accept(pen);
        pen.dispose();
    }
}
