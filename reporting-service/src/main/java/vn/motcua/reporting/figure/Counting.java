package vn.motcua.reporting.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.reporting.fact.Measure;

/**
 * What is counted, free of how: the roll-ups, a query over the facts and a fold over the events must all answer it alike.
 *
 * @param quantity  what is added up
 * @param selectors which entries; any of them
 * @param employer  only the work of this employer's people; null for everybody's
 * @param year      in the window that is asked for, or a year before it
 */
public record Counting(Quantity quantity, List<Selector> selectors, Employer employer, Year year) {

    /** What is added up. */
    public enum Quantity {
        /** Entries. */
        COUNT,
        /** Their money in whole đồng. */
        AMOUNT,
        /** Distinct people who did them. */
        STAFF,
        /** The posts that the distinct people hold; of receptions only, each person with the greatest share told. */
        FTE
    }

    /** Which year. */
    public enum Year {
        /** The window that is asked for. */
        ASKED,
        /** The same days a year before. */
        BEFORE
    }

    /**
     * Entries of a measure.
     *
     * @param measure  the measure
     * @param channels only dossiers of these channels; empty for all
     */
    public record Selector(Measure measure, Set<Channel> channels) {
    }

    /** Counts entries of a measure. */
    public static Counting of(Quantity quantity, Measure measure, Channel... channels) {
        return new Counting(quantity, List.of(new Selector(measure, Set.of(channels))), null, Year.ASKED);
    }

    /** The same, by one employer's people only. */
    public Counting by(Employer only) {
        return new Counting(quantity, selectors, only, year);
    }

    /** The same, with further entries. */
    public Counting or(Measure measure, Channel... channels) {
        List<Selector> more = new ArrayList<>(selectors);
        more.add(new Selector(measure, Set.of(channels)));
        return new Counting(quantity, List.copyOf(more), employer, year);
    }

    /** The same, a year before. */
    public Counting aYearBefore() {
        return new Counting(quantity, selectors, employer, Year.BEFORE);
    }

    /** The same entries, another quantity. */
    public Counting as(Quantity other) {
        return new Counting(other, selectors, employer, year);
    }

    /** The days that are counted when this window is asked for. */
    public Window days(Window asked) {
        return year == Year.BEFORE ? asked.yearBefore() : asked;
    }
}
