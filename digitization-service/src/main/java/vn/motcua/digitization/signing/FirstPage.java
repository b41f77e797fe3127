package vn.motcua.digitization.signing;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * The first page as a reader sees it, in points.
 *
 * @param left         how far its visible part lies from the left of the whole page
 * @param top          how far its visible part lies from the top of the whole page
 * @param width        of the visible part
 * @param height       of the visible part
 * @param takenFromTop how far visible signatures reach down already
 */
record FirstPage(float left, float top, float width, float height, float takenFromTop) {

    private static final int MAX_ANNOTATIONS = 1000;

    static FirstPage of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("the PDF has no page");
            }
            PDPage page = document.getPage(0);
            PDRectangle whole = page.getMediaBox();
            PDRectangle seen = page.getCropBox();
            float fromLeft = seen.getLowerLeftX() - whole.getLowerLeftX();
            float fromRight = whole.getUpperRightX() - seen.getUpperRightX();
            float fromTop = whole.getUpperRightY() - seen.getUpperRightY();
            float fromBottom = seen.getLowerLeftY() - whole.getLowerLeftY();
            return switch (Math.floorMod(page.getRotation(), 360)) {
                case 90 -> new FirstPage(fromBottom, fromLeft, seen.getHeight(), seen.getWidth(), 0);
                case 180 -> new FirstPage(fromRight, fromBottom, seen.getWidth(), seen.getHeight(), 0);
                case 270 -> new FirstPage(fromTop, fromRight, seen.getHeight(), seen.getWidth(), 0);
                default -> new FirstPage(fromLeft, fromTop, seen.getWidth(), seen.getHeight(), taken(page, seen));
            };
        }
    }

    private static float taken(PDPage page, PDRectangle seen) throws IOException {
        float taken = 0;
        int looked = 0;
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (++looked > MAX_ANNOTATIONS) {
                break;
            }
            PDRectangle box = annotation.getRectangle();
            boolean upperRight = box != null && box.getUpperRightX() > seen.getLowerLeftX() + seen.getWidth() / 2
                    && box.getLowerLeftY() > seen.getLowerLeftY() + seen.getHeight() / 2;
            if (annotation instanceof PDAnnotationWidget && upperRight && box.getWidth() > 0) {
                taken = Math.max(taken, seen.getUpperRightY() - box.getLowerLeftY());
            }
        }
        return taken;
    }
}
