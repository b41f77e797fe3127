package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Opens an image, looks at its dimensions before anything is unpacked, then reads it to its end. */
final class ImageCheck {

    /** Reading keeps every n-th pixel only, so that about this many are in memory along each side. */
    private static final int KEPT_PIXELS = 1_000;

    private final PaperLimits limits;

    ImageCheck(PaperLimits limits) {
        this.limits = limits;
    }

    int pages(Path file, PaperKind kind) throws IOException {
        int pages = kind == PaperKind.TIFF ? TiffPages.count(file, limits.maxPages()) : 1;
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            refuseDimensions(reader, pages);
            refuseTorn(reader, kind, pages);
            return pages;
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Hostile files make the readers fail in every way; all of them mean the same to the clerk.
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        } finally {
            reader.dispose();
        }
    }

    private void refuseDimensions(ImageReader reader, int pages) throws IOException {
        long total = 0;
        for (int page = 0; page < pages; page++) {
            long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
            total += pixels;
            if (pixels > limits.maxMegapixels() * PaperLimits.MEGAPIXEL) {
                throw new Problem(DigitizationProblem.IMAGE_TOO_LARGE, limits.maxMegapixels());
            }
            if (total > limits.maxTotalMegapixels() * PaperLimits.MEGAPIXEL) {
                throw new Problem(DigitizationProblem.IMAGE_TOO_LARGE, limits.maxTotalMegapixels());
            }
            if (Math.min(reader.getWidth(page), reader.getHeight(page)) < limits.minPixels()) {
                throw new Problem(DigitizationProblem.IMAGE_TOO_SMALL, limits.minPixels());
            }
        }
    }

    private static void refuseTorn(ImageReader reader, PaperKind kind, int pages) throws IOException {
        var torn = new AtomicBoolean();
        if (kind == PaperKind.JPEG) {
            reader.addIIOReadWarningListener(tornWarning(torn));
        }
        for (int page = 0; page < pages; page++) {
            ImageReadParam param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(reader.getWidth(page), reader.getHeight(page)) / KEPT_PIXELS);
            param.setSourceSubsampling(step, step, 0, 0);
            if (kind == PaperKind.JPEG) {
                // As raster: colour spaces that ImageIO cannot show, such as CMYK, are whole papers too.
                reader.readRaster(page, param);
            } else {
                reader.read(page, param);
            }
        }
        if (torn.get()) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
    }

    /** The JPEG reader fills up what is missing with grey and only warns. */
    private static IIOReadWarningListener tornWarning(AtomicBoolean torn) {
        return (reader, warning) -> {
            if (warning.contains("Premature") || warning.contains("EOI") || warning.contains("Truncated")) {
                torn.set(true);
            }
        };
    }
}
