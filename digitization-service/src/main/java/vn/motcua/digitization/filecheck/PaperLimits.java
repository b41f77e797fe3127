package vn.motcua.digitization.filecheck;

/**
 * What a file may cost.
 *
 * @param maxBytes           the largest file
 * @param maxPages           the most pages
 * @param maxMegapixels      the largest image, in millions of pixels
 * @param maxTotalMegapixels the largest sum over all images of a file: a small file may unpack to very much
 * @param minPixels          the least width and the least height of an image
 */
public record PaperLimits(long maxBytes, int maxPages, int maxMegapixels, int maxTotalMegapixels, int minPixels) {

    /** One megapixel. */
    public static final long MEGAPIXEL = 1_000_000L;
    /** One megabyte, as operators write it. */
    public static final long MEGABYTE = 1024L * 1024L;
}
