package vn.motcua.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import vn.motcua.reporting.fact.LocalDays;

/**
 * Days of a report in {@link LocalDays#ZONE}, both inclusive.
 *
 * @param from the first day
 * @param to   the last day, not before the first
 */
public record Window(LocalDate from, LocalDate to) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_YEAR = 365;

    public Window {
        Objects.requireNonNull(from, "from");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the window ends before it begins");
        }
    }

    /** The first moment of the window. */
    public Instant start() {
        return LocalDays.start(from);
    }

    /** The first moment after the window. */
    public Instant end() {
        return LocalDays.start(to.plusDays(1));
    }

    /** The same days a year before; the end of a month stays the end of that month. */
    public Window yearBefore() {
        return new Window(from.minusYears(1), to.plusDays(1).minusYears(1).minusDays(1));
    }

    /**
     * What makes a count of this window a count per year: 12 ÷ months where the window is whole months (calendar ones, or
     * statutory ones from the 15th to the 14th), otherwise 365 ÷ days.
     */
    public Annualisation annualisation() {
        Period length = Period.between(from, to.plusDays(1));
        if (length.getDays() == 0) {
            return new Annualisation(MONTHS_A_YEAR, length.toTotalMonths(), true);
        }
        return new Annualisation(DAYS_A_YEAR, ChronoUnit.DAYS.between(from, to) + 1, false);
    }
}
