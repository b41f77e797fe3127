package vn.motcua.reporting.figure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A factor kept as a fraction, so that nothing is lost by rounding it.
 *
 * @param year   12 months or 365 days
 * @param window the window's length in the same unit
 * @param months whether the unit is months
 */
public record Annualisation(long year, long window, boolean months) {

    /** The factor, 2 for a half-year. */
    public BigDecimal factor() {
        return BigDecimal.valueOf(year).divide(BigDecimal.valueOf(window), MathContext.DECIMAL64);
    }

    /** For instance "12 ÷ 6 months". */
    public String basis(boolean english) {
        String unit = months ? english ? "months" : "tháng" : english ? "days" : "ngày";
        return year + " ÷ " + window + " " + unit;
    }
}
