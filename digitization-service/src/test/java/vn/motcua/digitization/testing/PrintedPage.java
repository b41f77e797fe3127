package vn.motcua.digitization.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.PageSource;

/** Pages as a printer and a scanner make them from papers. */
public final class PrintedPage {

    /** What a birth certificate says, about. */
    public static final List<String> BIRTH_CERTIFICATE = List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "",
            "GIẤY KHAI SINH", "Số: 128/2019", "Họ và tên: Nguyễn Thị Thúy Hằng", "Ngày sinh: 15/03/2019", "Nơi sinh: Bệnh viện Đa khoa tỉnh Kon Tum",
            "Quê quán: xã Đăk Tờ Re, huyện Kon Rẫy", "Người ký giấy khai sinh: Trần Quốc Vượng");

    private static final List<String> SENTENCES = List.of("Kính gửi: Ủy ban nhân dân phường Quang Trung, thành phố Kon Tum.",
            "Tôi tên là Nguyễn Văn Bình, sinh ngày 02 tháng 9 năm 1975, thường trú tại tổ 4.", "Nay tôi làm đơn này đề nghị xác nhận cư trú để bổ sung hồ sơ.",
            "Tôi xin cam đoan những lời khai trên là đúng sự thật.");
    private static final int LETTER_LINES = 30;
    private static final int DPI = 200;
    private static final double A4_WIDTH = 8.27;
    private static final double A4_HEIGHT = 11.69;
    private static final float LETTERS = 13f / 72 * DPI;

    private PrintedPage() {
    }

    /** Those lines in black on white A4 at 200 dpi, in colours of that type of {@link BufferedImage}. */
    public static PagePicture of(List<String> lines, int type) {
        return of(lines, type, DPI);
    }

    /** The same at so many dots per inch. */
    public static PagePicture of(List<String> lines, int type, int dpi) {
        var image = new BufferedImage((int) (A4_WIDTH * dpi), (int) (A4_HEIGHT * dpi), type);
        float letters = LETTERS / DPI * dpi;
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(serif().deriveFont(letters));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), dpi, dpi + (int) (i * letters * 1.6));
        }
        pen.dispose();
        return new PagePicture(image, dpi);
    }

    /** A page full of sentences. */
    public static List<String> letter() {
        return IntStream.range(0, LETTER_LINES).mapToObj(line -> SENTENCES.get(line % SENTENCES.size())).toList();
    }

    /** Nothing but noise, the same each time. */
    public static PagePicture noise() {
        var image = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.getRaster().setSample(x, y, 0, random.nextInt(256));
            }
        }
        return new PagePicture(image, 100);
    }

    /** An upload of these pages. */
    public static PageSource source(List<PagePicture> pages) {
        return new PageSource() {
            @Override
            public int count() {
                return pages.size();
            }

            @Override
            public PagePicture page(int index) {
                return pages.get(index);
            }

            @Override
            public void close() {
                // Holds nothing.
            }
        };
    }

    private static Font serif() {
        try (InputStream in = PrintedPage.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
