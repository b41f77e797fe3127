package vn.motcua.digitization.page;

import java.util.List;

/**
 * What an image file says of itself.
 *
 * @param densities   the resolutions that it names, the more trustworthy first; often none, sometimes wrong
 * @param orientation how it must be turned to be upright, 1 to 8 as EXIF and TIFF number them
 */
record ImageTags(List<Density> densities, int orientation) {

    static final int UPRIGHT = 1;
    static final ImageTags NONE = new ImageTags(List.of(), UPRIGHT);

    /**
     * Dots per inch.
     *
     * @param x along a row
     * @param y along a column
     */
    record Density(double x, double y) {

        /** What lies between is read as written by scanners; beyond it, it is a slip. */
        private static final double LEAST = 50;
        private static final double MOST = 2_400;
        /** Papers have a long side between that of an identity card and A3 with its margin, in millimetres. */
        private static final double SHORTEST = 80;
        private static final double LONGEST = 450;

        /** Cameras write 72 whatever they see; then the paper would be a metre high. */
        boolean isCredible(int width, int height) {
            double longSide = Math.max(width / x, height / y) * PageSettings.INCH;
            return x >= LEAST && y >= LEAST && x <= MOST && y <= MOST && longSide >= SHORTEST && longSide <= LONGEST;
        }
    }

    /**
     * The density of a picture of that size: by the paper's size where it is known, otherwise named by the file where credible, otherwise as
     * if it were a paper of the assumed size.
     */
    Density density(int width, int height, PageSettings settings) {
        if (settings.ofCards() && Card.hasShape(width, height)) {
            double known = Math.max(width, height) * PageSettings.INCH / Card.LONG_SIDE;
            return new Density(known, known);
        }
        double computed = Math.max(width, height) * PageSettings.INCH / settings.assumedLongSide();
        return densities.stream().filter(density -> density.isCredible(width, height)).findFirst()
                .orElse(new Density(computed, computed));
    }
}
