package vn.motcua.reporting.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers for readers: 24.682 and 53,65 in Vietnamese, 24,682 and 53.65 in English. */
public final class Numbers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private Numbers() {
    }

    /** At most so many decimals, rounded half up. */
    public static String format(BigDecimal number, int decimals, boolean english) {
        return format(number, 0, decimals, english);
    }

    /** Exactly so many decimals, rounded half up. */
    public static String fixed(BigDecimal number, int decimals, boolean english) {
        return format(number, decimals, decimals, english);
    }

    private static String format(BigDecimal number, int least, int most, boolean english) {
        NumberFormat format = NumberFormat.getNumberInstance(english ? Locale.ENGLISH : VIETNAMESE);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // A true minus: a hyphen may be broken off at the end of a line.
        return format.format(number).replace('-', '\u2212');
    }
}
