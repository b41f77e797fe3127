package vn.motcua.reporting.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Computes figures for one window; a counting that several figures share is asked for once. */
public final class Calculator {

    private final Counts counts;
    private final Window window;
    private final int minimumPerPostAndYear;
    private final boolean english;
    private final Map<Counting, BigDecimal> known = new HashMap<>();

    /**
     * @param counts                where the numbers come from
     * @param window                the window that is asked for
     * @param minimumPerPostAndYear positive
     * @param english               the language of displays and formulas
     */
    public Calculator(Counts counts, Window window, int minimumPerPostAndYear, boolean english) {
        this.counts = counts;
        this.window = window;
        this.minimumPerPostAndYear = minimumPerPostAndYear;
        this.english = english;
    }

    /** The figure's numbers. */
    public Result compute(Figure figure) {
        return figure.method().compute(new Inputs(count(figure.top()), figure.bottom() == null ? null : count(figure.bottom()),
                window.annualisation(), minimumPerPostAndYear, figure.rounding(), english));
    }

    /** A count by itself. */
    public BigDecimal count(Counting counting) {
        return known.computeIfAbsent(counting, c -> counts.of(c, window));
    }
}
