package vn.motcua.digitization.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Printed papers as someone photographs them. */
public final class Photo {

    private Photo() {
    }

    /** A birth certificate with that number. */
    public static byte[] birthCertificate(String number) {
        return of(PrintedPage.BIRTH_CERTIFICATE.stream().map(line -> line.replace("128/2019", number)).toList());
    }

    /** A page with those lines, as JPEG. */
    public static byte[] of(List<String> lines) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(PrintedPage.of(lines, BufferedImage.TYPE_3BYTE_BGR).image(), "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
