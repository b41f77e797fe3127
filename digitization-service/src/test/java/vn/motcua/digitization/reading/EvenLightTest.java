package vn.motcua.digitization.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.junit.jupiter.api.Test;

class EvenLightTest {

    private static final int DPI = 200;

    @Test
    void a_red_stamp_becomes_pale_and_black_print_below_it_stays() {
        BufferedImage page = page(400, 400, Color.WHITE);
        draw(page, Color.BLACK, 100, 100, 20, 4);
        draw(page, new Color(215, 40, 50), 200, 200, 20, 4);

        BufferedImage even = EvenLight.of(page, DPI);

        assertThat(grey(even, 105, 101)).isLessThan(30);
        assertThat(grey(even, 205, 201)).isGreaterThan(190);
    }

    @Test
    void paper_in_the_shadow_becomes_as_white_as_paper_in_the_light() {
        BufferedImage page = new BufferedImage(800, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x++) {
            int light = 250 - x / 6;
            draw(page, new Color(light, light, light), x, 0, 1, 200);
        }
        draw(page, new Color(20, 20, 20), 750, 100, 10, 4);

        BufferedImage even = EvenLight.of(page, DPI);

        assertThat(grey(even, 20, 100)).isGreaterThan(235);
        assertThat(grey(even, 700, 100)).isGreaterThan(235);
        assertThat(grey(even, 754, 101)).isLessThan(70);
    }

    @Test
    void every_kind_of_picture_gives_the_same_and_the_paper_is_white_to_its_edges() {
        BufferedImage page = page(733, 541, new Color(230, 222, 210));
        draw(page, new Color(40, 44, 52), 300, 200, 120, 9);
        draw(page, new Color(30, 30, 160), 20, 500, 300, 5);
        BufferedImage even = EvenLight.of(page, DPI);
        for (int type : new int[] {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_4BYTE_ABGR}) {
            BufferedImage other = new BufferedImage(page.getWidth(), page.getHeight(), type);
            other.getGraphics().drawImage(page, 0, 0, null);
            assertThat(((DataBufferByte) EvenLight.of(other, DPI).getRaster().getDataBuffer()).getData())
                    .isEqualTo(((DataBufferByte) even.getRaster().getDataBuffer()).getData());
        }
        BufferedImage part = new BufferedImage(1000, 800, BufferedImage.TYPE_3BYTE_BGR);
        part.getGraphics().drawImage(page, 100, 90, null);
        assertThat(((DataBufferByte) EvenLight.of(part.getSubimage(100, 90, 733, 541), DPI).getRaster().getDataBuffer()).getData())
                .isEqualTo(((DataBufferByte) even.getRaster().getDataBuffer()).getData());
        assertThat(new int[] {grey(even, 0, 0), grey(even, 732, 0), grey(even, 0, 540), grey(even, 732, 540)}).containsOnly(255);
        assertThat(grey(even, 350, 204)).isLessThan(70);
    }

    @Test
    void a_page_that_is_all_ink_or_very_small_is_no_failure() {
        assertThat(grey(EvenLight.of(page(300, 300, Color.BLACK), DPI), 150, 150)).isLessThan(30);
        assertThat(EvenLight.of(page(1, 1, Color.WHITE), DPI).getWidth()).isEqualTo(1);
        assertThat(EvenLight.of(page(3, 500, Color.WHITE), 2400).getHeight()).isEqualTo(500);
    }

    private static BufferedImage page(int width, int height, Color colour) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(page, colour, 0, 0, width, height);
        return page;
    }

    private static void draw(BufferedImage page, Color colour, int x, int y, int width, int height) {
        Graphics2D pen = page.createGraphics();
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
        pen.dispose();
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRaster().getSample(x, y, 0);
    }
}
