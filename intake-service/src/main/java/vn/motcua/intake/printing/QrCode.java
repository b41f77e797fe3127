package vn.motcua.intake.printing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

/** QR codes as images inside a page. */
public final class QrCode {

    /** The longest text of a code, in characters; longer ones make squares too small for a telephone to read. */
    public static final int LONGEST = 300;

    private static final int DOTS_A_SQUARE = 6;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 2);

    private QrCode() {
    }

    /** The code of a text as a {@code data:} address of a black and white PNG. */
    public static String dataUri(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a QR code of " + text.length() + " characters");
        }
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, HINTS);
            int size = squares.getWidth() * DOTS_A_SQUARE;
            var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    image.setRGB(x, y, squares.get(x / DOTS_A_SQUARE, y / DOTS_A_SQUARE) ? 0 : 0xFFFFFF);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalStateException("QR code", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
