package vn.motcua.reporting.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How the exact number becomes the one that is shown.
 *
 * @param mode      up, down, …
 * @param precision decimals, or significant figures
 * @param figures   whether the precision means significant figures
 * @param text      the same in words
 */
public record Rounding(RoundingMode mode, int precision, boolean figures, Text text) {

    /** A whole number: nothing is rounded. */
    public static final Rounding NONE = decimals(RoundingMode.UNNECESSARY, 0, "không làm tròn", "none");

    /** To so many decimals. */
    public static Rounding decimals(RoundingMode mode, int decimals, String vi, String en) {
        return new Rounding(mode, decimals, false, new Text(vi, en));
    }

    /** To so many significant figures: 7,052 to two, downwards, is 7,000. */
    public static Rounding figures(RoundingMode mode, int figures, String vi, String en) {
        return new Rounding(mode, figures, true, new Text(vi, en));
    }

    /** The number that is shown. */
    public BigDecimal round(BigDecimal exact) {
        BigDecimal rounded = figures ? exact.round(new MathContext(precision, mode)) : exact.setScale(precision, mode);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
