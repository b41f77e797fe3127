package vn.motcua.reporting.figure;

import java.math.BigDecimal;

/**
 * What a method computes with.
 *
 * @param top                   the numerator's count
 * @param bottom                the denominator's count; null where the figure has none
 * @param annualisation         from the window to a year
 * @param minimumPerPostAndYear the receptions that a full post must reach in a year (QĐ 468/QĐ-TTg)
 * @param rounding              the figure's own
 * @param english               the language of the words
 */
record Inputs(
        BigDecimal top,
        BigDecimal bottom,
        Annualisation annualisation,
        int minimumPerPostAndYear,
        Rounding rounding,
        boolean english) {

    private static final int MOST_DECIMALS = 4;

    BigDecimal round(BigDecimal exact) {
        return rounding.round(exact);
    }

    int decimals() {
        return rounding.figures() ? 0 : rounding.precision();
    }

    /** As it is shown. */
    String number(BigDecimal number) {
        return Numbers.format(number, 2, english);
    }

    /** With more decimals than are shown. */
    String detailed(BigDecimal number) {
        return Numbers.format(number, MOST_DECIMALS, english);
    }
}
