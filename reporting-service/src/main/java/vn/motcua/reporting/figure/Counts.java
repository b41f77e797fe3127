package vn.motcua.reporting.figure;

import java.math.BigDecimal;

/** Answers countings: the production one reads the roll-ups, tests have others. */
@FunctionalInterface
public interface Counts {

    /** The number; 0 where there is nothing. The days are {@link Counting#days} of the window that is asked for. */
    BigDecimal of(Counting counting, Window asked);
}
