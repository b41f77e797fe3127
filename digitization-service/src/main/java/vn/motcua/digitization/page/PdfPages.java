package vn.motcua.digitization.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;

/** The pages of a PDF: one that is nothing but a scanned image becomes that image, every other is drawn. */
final class PdfPages implements FilePages {

    private static final double POINTS_PER_INCH = 72;
    private static final int QUARTER = 90;

    private final PDDocument document;
    private final StrictRenderer renderer;
    private final PageSettings settings;

    PdfPages(Path file, PageSettings settings) throws IOException {
        this.settings = settings;
        document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        // What was shown is not kept for a next page: memory stays that of one.
        document.setResourceCache(null);
        renderer = new StrictRenderer(document);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public PagePicture page(int index) throws IOException {
        try {
            PDPage page = document.getPage(index);
            ScannedPage scan = ScannedPage.of(page);
            if (scan != null && scan.dpi() <= settings.maxPdfDpi()) {
                UntouchedJpeg jpeg = scan.jpeg();
                BufferedImage untouched = jpeg == null ? null : jpeg.unpacked();
                BufferedImage image = untouched == null ? Pixels.plain(scan.image().getImage(), scan.form()) : untouched;
                BufferedImage turned = Turning.turned(image, page.getRotation() / QUARTER);
                return new PagePicture(turned, scan.dpi(), turned == untouched ? jpeg : null);
            }
            double dpi = Math.min(scan == null ? settings.pdfDpi() : settings.maxPdfDpi(), mostDpi(page));
            return new PagePicture(Pixels.plain(renderer.renderImageWithDPI(index, (float) dpi, ImageType.RGB)), dpi / page.getUserUnit());
        } catch (RuntimeException e) {
            throw new IOException("page " + index + " cannot be drawn", e);
        }
    }

    private double mostDpi(PDPage page) {
        double squareInches = page.getCropBox().getWidth() / POINTS_PER_INCH * page.getCropBox().getHeight() / POINTS_PER_INCH;
        return Math.sqrt(settings.maxMegapixels() * 1_000_000.0 / squareInches);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
