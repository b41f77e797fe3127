package vn.motcua.system.faults;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Printed papers as a scanner sends them: pictures of pages, whose text has to be read. */
final class PrintedPapers {

    private static final int DPI = 200;
    private static final double A4_WIDTH = 8.27;
    private static final double A4_HEIGHT = 11.69;
    private static final float LETTERS = 13f / 72 * DPI;

    private PrintedPapers() {
    }

    /** A PDF of so many pages, each with a text of its own, for that dossier. */
    static byte[] pdf(String dossier, int pages) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture("Hồ sơ " + dossier, "Trang " + number)), 0, 0,
                            PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage picture(String... lines) throws IOException {
        var image = new BufferedImage((int) (A4_WIDTH * DPI) + 1, (int) (A4_HEIGHT * DPI) + 1, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], DPI, DPI + i * 2 * (int) LETTERS);
        }
        pen.dispose();
        return image;
    }

    private static Font font() throws IOException {
        try (InputStream in = PrintedPapers.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(LETTERS);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
