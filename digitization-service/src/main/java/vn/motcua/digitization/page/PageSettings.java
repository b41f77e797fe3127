package vn.motcua.digitization.page;

/**
 * How pages become pictures.
 *
 * @param pdfDpi           at which a drawn PDF page becomes a picture
 * @param maxPdfDpi        the most for a PDF page that is one image
 * @param maxMegapixels    the largest picture of a PDF page, in millions of pixels; larger pages are drawn at less dpi
 * @param assumedLongSide  the long side of a paper of which nothing is known, in millimetres
 * @param ofCards          whether the paper is a card: then an image of a card's shape is one, and nothing beside it; copies on A4 are not
 */
public record PageSettings(int pdfDpi, int maxPdfDpi, int maxMegapixels, double assumedLongSide, boolean ofCards) {

    /** The long side of A4. */
    public static final double A4_LONG_SIDE = 297;
    /** An inch in millimetres. */
    public static final double INCH = 25.4;

    /** What is usual: 300 dpi, images of up to 600, A4. */
    public static PageSettings usual() {
        return new PageSettings(300, 600, 100, A4_LONG_SIDE, false);
    }
}
