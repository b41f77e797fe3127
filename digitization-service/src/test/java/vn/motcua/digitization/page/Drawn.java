package vn.motcua.digitization.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Pages drawn for tests: letters are small boxes with stems and bowls, so that no font is needed. */
final class Drawn {

    static final int WIDTH = 1240;
    static final int HEIGHT = 1754;

    private Drawn() {
    }

    /** A white page of A4 at 150 dpi. */
    static BufferedImage white(int type) {
        return Pixels.white(WIDTH, HEIGHT, type);
    }

    /** A page of so many lines of text. */
    static BufferedImage text(int lines, int type) {
        BufferedImage page = white(type);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(30, 30, 40));
        var random = new Random(lines);
        for (int line = 0; line < lines; line++) {
            int baseline = 180 + line * 38;
            int end = WIDTH - 150 - random.nextInt(250);
            for (int x = 150; x < end; x += 14) {
                if (random.nextInt(6) > 0) {
                    int height = random.nextInt(3) == 0 ? 20 : 14;
                    pen.fillRect(x, baseline - height, 3, height);
                    pen.drawRect(x, baseline - 12, 9, 11);
                }
            }
        }
        pen.dispose();
        return page;
    }

    /** The same page with grain of that strength, and so many black specks of one pixel. */
    static BufferedImage grained(BufferedImage page, double strength, int specks) {
        var random = new Random(7);
        byte[] bytes = Pixels.bytes(page);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(0, Math.min(255, (bytes[i] & 0xFF) - Math.abs(random.nextGaussian() * strength)));
        }
        for (int i = 0; i < specks; i++) {
            bytes[random.nextInt(bytes.length)] = 0;
        }
        return page;
    }

    /** The same page, darker towards its right edge. */
    static BufferedImage shaded(BufferedImage page) {
        byte[] bytes = Pixels.bytes(page);
        int row = page.getWidth() * Pixels.bands(page);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((bytes[i] & 0xFF) * (1 - 0.45 * (i % row) / row));
        }
        return page;
    }
}
