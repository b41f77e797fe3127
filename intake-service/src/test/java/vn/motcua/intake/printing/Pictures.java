package vn.motcua.intake.printing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares the pages of a PDF with committed pictures, in grey and at a low resolution: what a person would see at arm's
 * length. After a wanted change run the test with {@code -Dmotcua.golden.renew=true}, look at every picture, and commit them.
 */
final class Pictures {

    /** The resolution of the pictures. */
    static final float DOTS_PER_INCH = 40;
    /** The pages are compared in squares of that many dots. */
    static final int SQUARE = 10;
    /**
     * How much the mean grey of a square may differ, of 255: letters drawn a little differently by another Java stay below
     * 10, a line of text that moved or is missing makes 40 and more.
     */
    static final double TOLERANCE = 24;

    private static final Path FOLDER = Path.of("src/test/resources/printing/golden");
    private static final boolean RENEW = Boolean.getBoolean("motcua.golden.renew");

    private Pictures() {
    }

    /** The pages of a PDF as grey pictures. */
    static List<BufferedImage> pages(byte[] pdf, float dotsPerInch) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.GRAY));
            }
        }
        return pages;
    }

    /** What differs from the committed pictures of that name; empty where nothing does. */
    static List<String> differences(String name, byte[] pdf) throws IOException {
        List<BufferedImage> pages = pages(pdf, DOTS_PER_INCH);
        List<String> differences = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            Path file = FOLDER.resolve(name + "-" + (page + 1) + ".png");
            if (RENEW) {
                Files.createDirectories(FOLDER);
                ImageIO.write(small(pages.get(page)), "png", file.toFile());
            } else if (!Files.exists(file)) {
                differences.add(file + " is missing");
            } else {
                compare(ImageIO.read(file.toFile()), pages.get(page)).forEach(where -> differences.add(file.getFileName() + where));
            }
        }
        Path beyond = FOLDER.resolve(name + "-" + (pages.size() + 1) + ".png");
        if (RENEW) {
            Files.deleteIfExists(beyond);
        } else if (Files.exists(beyond)) {
            differences.add(beyond.getFileName() + ": the page is missing");
        }
        return differences;
    }

    /** In sixteen greys: a third of the size. */
    private static BufferedImage small(BufferedImage page) {
        byte[] greys = new byte[16];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = (byte) (i * 17);
        }
        var small = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(4, 16, greys, greys, greys));
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, (page.getRaster().getSample(x, y, 0) + 8) / 17);
            }
        }
        return small;
    }

    private static List<String> compare(BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return List.of(": another size");
        }
        BufferedImage grey = new BufferedImage(expected.getWidth(), expected.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, expected.getRGB(x, y) & 0xFF);
            }
        }
        List<String> differences = new ArrayList<>();
        for (int y = 0; y + SQUARE <= actual.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= actual.getWidth(); x += SQUARE) {
                double difference = Math.abs(mean(grey, x, y) - mean(actual, x, y));
                if (difference > TOLERANCE) {
                    differences.add(": at %d,%d by %.0f".formatted(x, y, difference));
                }
            }
        }
        return differences;
    }

    private static double mean(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
