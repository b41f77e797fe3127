package vn.motcua.digitization.making;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import vn.motcua.digitization.testing.PrintedPage;

/** Pages full of Vietnamese print as a feeder scanner leaves them: in colours at 300 dpi, with a little grain, every third one tilted. */
final class ScannedPages {

    /** Dots per inch; the files do not say so, and their size does. */
    static final int DPI = 300;
    private static final double GRAIN = 3;
    private static final int TILTED = 3;
    private static final double TILT = Math.toRadians(1);

    private ScannedPages() {
    }

    /** Writes so many JPEG files. */
    static List<Path> write(Path folder, int pages) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<String> lines = new ArrayList<>(PrintedPage.letter());
            Collections.rotate(lines, page);
            lines.set(0, "Trang " + (page + 1));
            BufferedImage image = PrintedPage.of(lines, BufferedImage.TYPE_3BYTE_BGR, DPI).image();
            Path file = folder.resolve("page-" + page + ".jpg");
            ImageIO.write(grained(page % TILTED == TILTED - 1 ? tilted(image) : image, page), "jpeg", file.toFile());
            files.add(file);
        }
        return files;
    }

    private static BufferedImage tilted(BufferedImage image) {
        var tilted = new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
        Graphics2D pen = tilted.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(TILT, image.getWidth() / 2.0, image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return tilted;
    }

    private static BufferedImage grained(BufferedImage image, int page) {
        var random = new Random(page);
        byte[] dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            dots[i] = (byte) Math.max(0, Math.min(255, (dots[i] & 0xFF) - Math.abs(random.nextGaussian() * GRAIN)));
        }
        return image;
    }
}
