package vn.motcua.reporting.figure;

import java.math.BigDecimal;

/**
 * A figure's numbers.
 *
 * @param numerator   above the line
 * @param denominator below it; null where there is none
 * @param exact       what comes out, before rounding; null where the denominator is 0
 * @param value       the number as a program wants it: rounded, not coarsened; null where the denominator is 0
 * @param display     the number as a reader wants it, in the article's form, with its unit
 * @param formula     the computation with its numbers in
 */
public record Result(
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal exact,
        BigDecimal value,
        String display,
        String formula) {

    /** What is displayed where a denominator is 0. */
    public static final String NOTHING = "–";

    static Result undefined(BigDecimal numerator, BigDecimal denominator, String formula) {
        return new Result(numerator, denominator, null, null, NOTHING, formula + " = " + NOTHING);
    }
}
