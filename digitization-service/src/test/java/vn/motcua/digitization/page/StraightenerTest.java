package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraightenerTest {

    private static final double TOLERANCE = 0.2;

    private final Straightener straightener = new Straightener();

    @ParameterizedTest
    @ValueSource(doubles = {-9.5, -4.2, -1, -0.4, 0, 0.3, 0.7, 2.35, 6, 9.5})
    void a_known_angle_is_found_again(double angle) {
        assertThat(straightener.angle(tilted(angle, BufferedImage.TYPE_BYTE_GRAY))).isCloseTo(angle, within(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, 2})
    void grain_and_shadow_do_not_hide_it(double angle) {
        BufferedImage page = Drawn.grained(Drawn.shaded(tilted(angle, BufferedImage.TYPE_3BYTE_BGR)), 30, 3_000);
        assertThat(straightener.angle(page)).isCloseTo(angle, within(TOLERANCE));
    }

    @Test
    void a_few_lines_are_enough() {
        BufferedImage page = Rotation.by(Drawn.text(3, BufferedImage.TYPE_BYTE_GRAY), 1.5, false);
        assertThat(straightener.angle(page)).isCloseTo(1.5, within(TOLERANCE));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_BINARY})
    void a_tilted_page_is_laid_straight_in_its_own_colours_on_white(int type) {
        PagePicture straight = straightener.straightened(new PagePicture(tilted(4, type), 150));
        assertThat(straight.image().getType()).isEqualTo(type);
        assertThat(straightener.angle(straight.image())).isCloseTo(0, within(TOLERANCE));
        assertThat(straight.image().getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(straight.dpi()).isEqualTo(150);
    }

    @Test
    void a_straight_page_and_one_without_lines_stay_as_they_are() {
        var straight = new PagePicture(Drawn.text(30, BufferedImage.TYPE_BYTE_GRAY), 150);
        var grain = new PagePicture(Drawn.grained(Drawn.white(BufferedImage.TYPE_BYTE_GRAY), 60, 20_000), 150);
        var slightly = new PagePicture(tilted(0.1, BufferedImage.TYPE_BYTE_GRAY), 150);
        assertThat(straightener.straightened(straight)).isSameAs(straight);
        assertThat(straightener.straightened(grain)).isSameAs(grain);
        assertThat(straightener.straightened(slightly)).isSameAs(slightly);
    }

    @Test
    void nothing_that_is_written_is_cut_off() {
        BufferedImage tilted = tilted(5, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 20 * 20; i++) {
            tilted.setRGB(5 + i % 20, 5 + i / 20, 0xFF000000);
        }
        PagePicture straight = straightener.straightened(new PagePicture(tilted, 150));
        assertThat(straight.image().getWidth()).isGreaterThan(tilted.getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR})
    void every_dot_is_mixed_from_the_four_about_the_place_that_it_comes_from(int type) {
        BufferedImage page = Drawn.grained(Drawn.shaded(Drawn.text(40, type)), 60, 5_000);
        for (double angle : new double[] {-7.3, 0.4, 3}) {
            BufferedImage turned = Rotation.by(page, angle, true);
            double sin = Math.sin(Math.toRadians(angle));
            double cos = Math.cos(Math.toRadians(angle));
            for (int y = 0; y < turned.getHeight(); y += 3) {
                for (int x = 0; x < turned.getWidth(); x += 3) {
                    double dx = x - (turned.getWidth() - 1) / 2.0;
                    double dy = y - (turned.getHeight() - 1) / 2.0;
                    double fromX = dx * cos + dy * sin + (page.getWidth() - 1) / 2.0;
                    double fromY = -dx * sin + dy * cos + (page.getHeight() - 1) / 2.0;
                    for (int band = 0; band < Pixels.bands(page); band++) {
                        double wanted = mixed(page, fromX, fromY, band);
                        // A sixty-fourth of a dot may turn the edge of a letter by four shades, in each direction.
                        if (Math.abs(turned.getRaster().getSample(x, y, band) - wanted) > 5) {
                            throw new AssertionError("at " + x + ", " + y + " turned by " + angle + ", wanted " + wanted);
                        }
                    }
                }
            }
        }
    }

    private static double mixed(BufferedImage page, double x, double y, int band) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double upper = value(page, left, top, band) * (left + 1 - x) + value(page, left + 1, top, band) * (x - left);
        double lower = value(page, left, top + 1, band) * (left + 1 - x) + value(page, left + 1, top + 1, band) * (x - left);
        return upper * (top + 1 - y) + lower * (y - top);
    }

    private static int value(BufferedImage page, int x, int y, int band) {
        boolean outside = x < 0 || y < 0 || x >= page.getWidth() || y >= page.getHeight();
        return outside ? 255 : page.getRaster().getSample(x, y, band);
    }

    @Test
    void a_quarter_turn_moves_every_pixel_and_four_bring_it_back() {
        BufferedImage page = Drawn.text(5, BufferedImage.TYPE_3BYTE_BGR);
        page.setRGB(0, 0, 0xFFFF0000);
        BufferedImage once = Straightener.turned(page, 1);
        assertThat(once.getWidth()).isEqualTo(page.getHeight());
        assertThat(once.getRGB(once.getWidth() - 1, 0)).isEqualTo(0xFFFF0000);
        assertThat(Straightener.turned(page, -1).getRGB(0, page.getWidth() - 1)).isEqualTo(0xFFFF0000);
        assertThat(Pixels.bytes(Straightener.turned(Straightener.turned(once, 1), 2))).isEqualTo(Pixels.bytes(page));
        assertThat(Straightener.turned(page, 4)).isSameAs(page);
    }

    private static BufferedImage tilted(double angle, int type) {
        return Rotation.by(Drawn.text(35, type), angle, false);
    }
}
