package vn.motcua.digitization.extraction.accuracy;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** An A4 page on which is written in points from the top left corner, and which remembers every line. */
final class Sheet {

    static final int DPI = 200;
    static final double WIDTH = 595;
    static final double HEIGHT = 842;
    private static final Color PAPER = new Color(252, 251, 247);
    private static final Color INK = new Color(25, 25, 30);
    private static final Font REGULAR = font("LiberationSerif-Regular.ttf");
    private static final Font BOLD = font("LiberationSerif-Bold.ttf");
    private static final Font ITALIC = font("LiberationSerif-Italic.ttf");

    private final BufferedImage image = new BufferedImage((int) (WIDTH * DPI / 72), (int) (HEIGHT * DPI / 72), BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final List<String> lines = new ArrayList<>();
    private double y = 60;

    Sheet() {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(INK);
        pen.scale(DPI / 72.0, DPI / 72.0);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    enum Style { REGULAR, BOLD, ITALIC }

    BufferedImage image() {
        return image;
    }

    List<String> lines() {
        return lines;
    }

    double y() {
        return y;
    }

    Sheet down(double points) {
        y += points;
        return this;
    }

    /** Writes with its middle there, made smaller if it is wider than that. */
    Sheet centred(String text, double middle, double widest, double size, Style style) {
        double width = width(text, size, style);
        double fitting = width > widest ? size * widest / width : size;
        return at(text, middle - Math.min(width, widest) / 2, fitting, style);
    }

    Sheet at(String text, double x, double size, Style style) {
        pen.setFont(font(style).deriveFont((float) size));
        pen.drawString(text, (float) x, (float) y);
        lines.add(text);
        return this;
    }

    void rule(double middle, double length) {
        pen.fill(new java.awt.geom.Rectangle2D.Double(middle - length / 2, y, length, 0.7));
    }

    /** Writes lines of that width, one below the other. */
    Sheet paragraph(String text, double x, double width, double size, double spacing) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (width(line + word, size, Style.REGULAR) > width) {
                at(line.toString().strip(), x, size, Style.REGULAR).down(spacing);
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return at(line.toString().strip(), x, size, Style.REGULAR).down(spacing);
    }

    private double width(String text, double size, Style style) {
        return pen.getFontMetrics(font(style).deriveFont((float) size)).getStringBounds(text, pen).getWidth();
    }

    private static Font font(Style style) {
        return switch (style) {
            case REGULAR -> REGULAR;
            case BOLD -> BOLD;
            case ITALIC -> ITALIC;
        };
    }

    private static Font font(String file) {
        try (InputStream in = Sheet.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
