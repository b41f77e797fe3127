package vn.motcua.digitization.extraction.accuracy;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** The single kinds of damage, each on a copy. */
final class Damage {

    private static final int PAPER = 0xfcfbf7;
    private static final double STAMP_MILLIMETRES = 36;
    private static final Color STAMP_INK = new Color(205, 30, 45);

    private Damage() {
    }

    static BufferedImage noise(BufferedImage image, Random random, double deviation, double dust) {
        BufferedImage out = copy(image);
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                if (random.nextDouble() < dust) {
                    out.setRGB(x, y, random.nextBoolean() ? 0x202020 : 0xffffff);
                } else {
                    out.setRGB(x, y, shifted(out.getRGB(x, y), 1, random.nextGaussian() * deviation));
                }
            }
        }
        return out;
    }

    static BufferedImage skew(BufferedImage image, Random random) {
        double degrees = (1 + 2 * random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        BufferedImage out = empty(image);
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, AffineTransform.getRotateInstance(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0), null);
        pen.dispose();
        return out;
    }

    static BufferedImage stamp(BufferedImage image, Random random) {
        BufferedImage out = copy(image);
        double dot = Sheet.DPI / 25.4;
        double size = STAMP_MILLIMETRES * dot;
        boolean overAgency = random.nextBoolean();
        double x = image.getWidth() * (overAgency ? 0.12 + 0.12 * random.nextDouble() : 0.5 + 0.1 * random.nextDouble()) - size / 4;
        double y = image.getHeight() * (overAgency ? 0.02 + 0.03 * random.nextDouble() : 0.6 + 0.1 * random.nextDouble());
        Graphics2D pen = out.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.7f));
        pen.setColor(STAMP_INK);
        pen.setStroke(new BasicStroke((float) (0.8 * dot)));
        pen.draw(new Ellipse2D.Double(x, y, size, size));
        pen.setStroke(new BasicStroke((float) (0.3 * dot)));
        pen.draw(new Ellipse2D.Double(x + size * 0.17, y + size * 0.17, size * 0.66, size * 0.66));
        pen.setFont(new Font(Font.SERIF, Font.BOLD, (int) (3 * dot)));
        String around = "★ TỈNH KON TUM ★ CƠ QUAN BAN HÀNH VĂN BẢN ";
        for (int i = 0; i < around.length(); i++) {
            AffineTransform before = pen.getTransform();
            pen.rotate(2 * Math.PI * i / around.length(), x + size / 2, y + size / 2);
            pen.drawString(around.substring(i, i + 1), (float) (x + size / 2), (float) (y + size * 0.14));
            pen.setTransform(before);
        }
        pen.setFont(new Font(Font.SERIF, Font.BOLD, (int) (9 * dot)));
        pen.drawString("★", (float) (x + size * 0.38), (float) (y + size * 0.58));
        pen.dispose();
        return out;
    }

    static BufferedImage jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream(); var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
            out.flush();
            return copy(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /** One edge farther away than the other: up to three hundredths narrower, and a slant. */
    static BufferedImage perspective(BufferedImage image, Random random) {
        BufferedImage out = empty(image);
        double narrower = 0.03 * (2 * random.nextDouble() - 1);
        double slant = 0.01 * (2 * random.nextDouble() - 1);
        double width = image.getWidth();
        double height = image.getHeight();
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                double u = x / width - 0.5;
                double v = y / height - 0.5;
                double scale = 1 + narrower * v;
                out.setRGB(x, y, between(image, (u * scale + slant * v + 0.5) * width, (v * scale + slant * u + 0.5) * height));
            }
        }
        return out;
    }

    static BufferedImage shadow(BufferedImage image, Random random) {
        BufferedImage out = copy(image);
        double angle = 2 * Math.PI * random.nextDouble();
        double edge = 0.4 * random.nextDouble() - 0.2;
        for (int y = 0; y < out.getHeight(); y++) {
            for (int x = 0; x < out.getWidth(); x++) {
                double across = Math.cos(angle) * (x / (double) out.getWidth() - 0.5) + Math.sin(angle) * (y / (double) out.getHeight() - 0.5);
                double light = 0.92 - 0.3 / (1 + Math.exp(-18 * (across - edge)));
                out.setRGB(x, y, shifted(out.getRGB(x, y), light, 0));
            }
        }
        return out;
    }

    static BufferedImage blur(BufferedImage image) {
        float[] bell = {1, 2, 1, 2, 4, 2, 1, 2, 1};
        for (int i = 0; i < bell.length; i++) {
            bell[i] /= 16;
        }
        var op = new ConvolveOp(new Kernel(3, 3, bell), ConvolveOp.EDGE_NO_OP, null);
        return op.filter(op.filter(image, null), null);
    }

    private static int between(BufferedImage image, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= image.getWidth() || top + 1 >= image.getHeight()) {
            return PAPER;
        }
        double dx = x - left;
        double dy = y - top;
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double upper = part(image, left, top, shift) * (1 - dx) + part(image, left + 1, top, shift) * dx;
            double lower = part(image, left, top + 1, shift) * (1 - dx) + part(image, left + 1, top + 1, shift) * dx;
            rgb |= (int) Math.round(upper * (1 - dy) + lower * dy) << shift;
        }
        return rgb;
    }

    private static int part(BufferedImage image, int x, int y, int shift) {
        return image.getRGB(x, y) >> shift & 0xff;
    }

    private static int shifted(int rgb, double times, double plus) {
        int out = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            out |= (int) Math.max(0, Math.min(255, (rgb >> shift & 0xff) * times + plus)) << shift;
        }
        return out;
    }

    private static BufferedImage empty(BufferedImage like) {
        BufferedImage out = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = out.createGraphics();
        pen.setColor(new Color(PAPER));
        pen.fillRect(0, 0, out.getWidth(), out.getHeight());
        pen.dispose();
        return out;
    }

    private static BufferedImage copy(BufferedImage image) {
        BufferedImage out = empty(image);
        Graphics2D pen = out.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return out;
    }
}
