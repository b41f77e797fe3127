package vn.motcua.digitization.page;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/**
 * What happens to a page that was scanned too coarsely.
 *
 * @param minimumDpi the least that is enough
 * @param whenLower  what to do with less
 */
public record ResolutionPolicy(int minimumDpi, WhenLower whenLower) {

    /** NĐ 30/2020, annex I: at least 200 dpi. */
    public static final int DECREE_DPI = 200;
    /** Sizes are measured in whole pixels and whole millimetres, so that 200 dpi may come out as 199.6. */
    private static final double ROUNDING = 0.99;

    /** Refuse the page, or take it and say so. */
    public enum WhenLower { REFUSE, FLAG }

    /** Refuses what the decree does not allow. */
    public static ResolutionPolicy decree() {
        return new ResolutionPolicy(DECREE_DPI, WhenLower.REFUSE);
    }

    /** Whether that is enough; the same of a whole number of dpi as of the number that was rounded to it. */
    public boolean isEnough(double dpi) {
        return Math.round(dpi) >= minimumDpi * ROUNDING;
    }

    /**
     * Whether the page is flagged as too coarse.
     *
     * @param page counted from 1, for the sentence
     * @throws Problem {@link DigitizationProblem#RESOLUTION_TOO_LOW} where such pages are refused
     */
    public boolean flags(int page, double dpi) {
        if (isEnough(dpi)) {
            return false;
        }
        if (whenLower == WhenLower.REFUSE) {
            throw new Problem(DigitizationProblem.RESOLUTION_TOO_LOW, page, Math.round(dpi), minimumDpi);
        }
        return true;
    }
}
