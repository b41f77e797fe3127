package vn.motcua.digitization.reading;

import java.time.Duration;

/**
 * What reading a page may cost.
 *
 * @param pageLimit  how long one page may take; then it counts as not readable
 * @param largestDpi a finer picture is read at this resolution: letters do not get clearer above it, only slower
 * @param leastSure  a word below this confidence, 0 to 100, is taken for a stain
 */
public record ReadingSettings(Duration pageLimit, int largestDpi, int leastSure) {

    /** One minute for a page, at most 300 dpi; words below 20 are stains. */
    public static final ReadingSettings DEFAULT = new ReadingSettings(Duration.ofSeconds(60), 300, 20);

    public ReadingSettings {
        if (pageLimit.isNegative() || pageLimit.isZero() || pageLimit.toDays() > 0) {
            throw new IllegalArgumentException("a page may take more than nothing and less than a day, not " + pageLimit);
        }
        if (largestDpi < 100) {
            throw new IllegalArgumentException("below 100 dpi no letter can be read, not " + largestDpi);
        }
    }
}
