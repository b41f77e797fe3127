package vn.motcua.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the article says of Kon Tum's first half of 2022.
 *
 * @param value the number as the article rounds it
 * @param text  the article's words
 */
public record Article(BigDecimal value, Text text) {

    /** The half-year that the article speaks of. */
    public static final Window WINDOW = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
}
