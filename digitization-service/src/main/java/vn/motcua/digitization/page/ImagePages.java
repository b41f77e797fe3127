package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import vn.motcua.digitization.filecheck.PaperKind;

/** The pages of a JPEG, a PNG or a TIFF; each is unpacked when it is asked for. */
final class ImagePages implements FilePages {

    /** The check has counted the pages by the limit of its settings; this only keeps a loop from running for ever. */
    private static final int MOST_PAGES = 100_000;

    private final Path file;
    private final PaperKind kind;
    private final PageSettings settings;
    private final List<ImageTags> tags;
    private final int adobeTransform;
    private final FileImageInputStream in;
    private final ImageReader reader;

    ImagePages(Path file, PaperKind kind, PageSettings settings) throws IOException {
        this.file = file;
        this.kind = kind;
        this.settings = settings;
        JpegTags jpeg = kind == PaperKind.JPEG ? JpegTags.of(file) : new JpegTags(ImageTags.NONE, -1);
        adobeTransform = jpeg.adobeTransform();
        tags = switch (kind) {
            case TIFF -> TiffTags.ofPages(file, MOST_PAGES);
            case PNG -> List.of(PngTags.of(file));
            default -> List.of(jpeg.tags());
        };
        reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        in = new FileImageInputStream(file.toFile());
        reader.setInput(in, false, true);
    }

    @Override
    public int count() {
        return tags.size();
    }

    @Override
    public PagePicture page(int index) throws IOException {
        try {
            UntouchedJpeg jpeg = jpeg();
            BufferedImage untouched = jpeg == null ? null : jpeg.unpacked();
            return untouched == null ? FilePages.pageOf(image(index), null, tags.get(index), settings)
                    : FilePages.pageOf(untouched, jpeg, tags.get(index), settings);
        } catch (RuntimeException e) {
            throw new IOException("page " + index + " cannot be unpacked", e);
        }
    }

    private UntouchedJpeg jpeg() throws IOException {
        return kind == PaperKind.JPEG && Files.size(file) <= UntouchedJpeg.MOST_BYTES ? UntouchedJpeg.of(Files.readAllBytes(file)) : null;
    }

    private BufferedImage image(int index) throws IOException {
        if (kind == PaperKind.JPEG && FourColours.has(reader)) {
            return FourColours.read(reader, adobeTransform);
        }
        return reader.read(index);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
