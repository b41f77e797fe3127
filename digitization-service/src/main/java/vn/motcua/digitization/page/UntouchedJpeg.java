package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A page's own JPEG, so that it need not be packed anew, which takes time and loses a little. It has what a decoder needs and nothing
 * else: what a camera or a program wrote beside the pixels may be personal.
 */
public final class UntouchedJpeg {

    /** A larger one is rather packed anew than held in memory beside its picture. */
    static final int MOST_BYTES = 16 << 20;

    private final byte[] bytes;
    private final JpegFrame frame;

    private UntouchedJpeg(byte[] bytes, JpegFrame frame) {
        this.bytes = bytes;
        this.frame = frame;
    }

    /** The JPEG in these bytes; null where it is not one that every reader of PDFs shows in the same colours. */
    static UntouchedJpeg of(byte[] file) {
        var segments = new JpegSegments(file);
        byte[] bare = file.length > MOST_BYTES ? null : segments.withoutExtras();
        return bare == null ? null : new UntouchedJpeg(bare, segments.frame());
    }

    /** The picture; null where its reader had to mend something, for other readers may mend it otherwise. */
    BufferedImage unpacked() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("JPEG").next();
        var mended = new AtomicBoolean();
        try (var in = new MemoryCacheImageInputStream(content())) {
            reader.addIIOReadWarningListener((source, warning) -> mended.set(true));
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            return mended.get() ? null : image;
        } finally {
            reader.dispose();
        }
    }

    /** The file. */
    public InputStream content() {
        return new ByteArrayInputStream(bytes);
    }

    /** In pixels. */
    public int width() {
        return frame.width();
    }

    /** In pixels. */
    public int height() {
        return frame.height();
    }

    /** Whether it is grey; otherwise it has colours, coded as JFIF wants it. */
    public boolean isGrey() {
        return frame.isGrey();
    }
}
