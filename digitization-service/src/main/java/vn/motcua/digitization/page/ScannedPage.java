package vn.motcua.digitization.page;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A PDF page on which nothing is seen but one image that fills it.
 *
 * @param image the image
 * @param dpi   how densely it lies on the page
 */
record ScannedPage(PDImageXObject image, double dpi) {

    private static final double POINTS_PER_INCH = 72;
    /** By how much of the page an image may miss its edges. */
    private static final double EDGE = 0.02;

    /** The scan that this page is, or null where there is more to see or less. */
    static ScannedPage of(PDPage page) throws IOException {
        for (var annotation : page.getAnnotations()) {
            if (!(annotation instanceof PDAnnotationLink)) {
                return null;
            }
        }
        var seen = new Seen(page);
        seen.processPage(page);
        if (seen.more || seen.image == null || !fills(seen.place, page.getCropBox()) || isMasked(seen.image)) {
            return null;
        }
        double x = seen.image.getWidth() / (seen.place.getScaleX() / POINTS_PER_INCH * page.getUserUnit());
        double y = seen.image.getHeight() / (seen.place.getScaleY() / POINTS_PER_INCH * page.getUserUnit());
        return Math.abs(x - y) > FilePages.SAME * Math.max(x, y) ? null : new ScannedPage(seen.image, (x + y) / 2);
    }

    /** The plain form that keeps its colours: PDFBox gives all images in red, green and blue. */
    int form() throws IOException {
        var colours = image.getColorSpace();
        boolean grey = colours instanceof PDDeviceGray || colours instanceof PDCalGray
                || colours instanceof PDICCBased && colours.getNumberOfComponents() == 1;
        return !grey ? BufferedImage.TYPE_3BYTE_BGR
                : image.getBitsPerComponent() == 1 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY;
    }

    /** The image's own JPEG; null where it is none, or where the page shows it in other colours or another size than it holds. */
    UntouchedJpeg jpeg() throws IOException {
        var stream = image.getCOSObject();
        var colours = image.getColorSpace();
        boolean grey = colours instanceof PDDeviceGray;
        boolean plain = grey || colours instanceof PDDeviceRGB || colours instanceof PDICCBased profile && profile.isSRGB();
        if (!image.getStream().getFilters().equals(List.of(COSName.DCT_DECODE)) || !plain || image.getDecode() != null
                || stream.containsKey(COSName.DECODE_PARMS) || stream.getLength() > UntouchedJpeg.MOST_BYTES) {
            return null;
        }
        try (var content = stream.createRawInputStream()) {
            UntouchedJpeg jpeg = UntouchedJpeg.of(content.readAllBytes());
            boolean same = jpeg != null && jpeg.isGrey() == grey && jpeg.width() == image.getWidth() && jpeg.height() == image.getHeight();
            return same ? jpeg : null;
        }
    }

    private static boolean isMasked(PDImageXObject image) throws IOException {
        return image.isStencil() || image.getSoftMask() != null || image.getCOSObject().getDictionaryObject(COSName.MASK) != null;
    }

    private static boolean fills(Matrix place, PDRectangle page) {
        double edgeX = EDGE * page.getWidth();
        double edgeY = EDGE * page.getHeight();
        return place.getShearX() == 0 && place.getShearY() == 0 && place.getScaleX() > 0 && place.getScaleY() > 0
                && Math.abs(place.getTranslateX() - page.getLowerLeftX()) <= edgeX
                && Math.abs(place.getTranslateY() - page.getLowerLeftY()) <= edgeY
                && Math.abs(place.getTranslateX() + place.getScaleX() - page.getUpperRightX()) <= edgeX
                && Math.abs(place.getTranslateY() + place.getScaleY() - page.getUpperRightY()) <= edgeY;
    }

    /** Follows the drawing of a page and remembers only whether it is one image. Text that is not shown, as OCR leaves it, does not count. */
    private static final class Seen extends PDFGraphicsStreamEngine {

        private PDImageXObject image;
        private Matrix place;
        private boolean more;
        private final Point2D here = new Point2D.Float();

        Seen(PDPage page) {
            super(page);
        }

        @Override
        public void drawImage(PDImage drawn) {
            more |= image != null || !(drawn instanceof PDImageXObject);
            if (drawn instanceof PDImageXObject object) {
                image = object;
                place = getGraphicsState().getCurrentTransformationMatrix().clone();
            }
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            more |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            here.setLocation(p0);
        }

        @Override
        public void clip(int windingRule) {
            // What a clip hides of the image would be seen again; a usual one is the page itself, so it is let pass.
        }

        @Override
        public void moveTo(float x, float y) {
            here.setLocation(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            here.setLocation(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            here.setLocation(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return here;
        }

        @Override
        public void closePath() {
            // Nothing is seen yet.
        }

        @Override
        public void endPath() {
            // Nothing is seen.
        }

        @Override
        public void strokePath() {
            more = true;
        }

        @Override
        public void fillPath(int windingRule) {
            more = true;
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            more = true;
        }

        @Override
        public void shadingFill(COSName shadingName) {
            more = true;
        }
    }
}
