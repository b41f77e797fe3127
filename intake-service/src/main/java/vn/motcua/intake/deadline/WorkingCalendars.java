package vn.motcua.intake.deadline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The calendar of every unit, as it is now and as it was. A change swaps the whole edition at once: whoever counts a deadline
 * counts it on one edition from beginning to end.
 */
public final class WorkingCalendars {

    /** How many older editions are kept in memory; the others are read again when somebody asks. */
    private static final int MOST_KEPT = 32;

    private final IntFunction<CalendarEdition> reader;
    private final Map<Integer, CalendarEdition> kept = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, CalendarEdition> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private volatile CalendarEdition current;

    /**
     * @param current the edition that holds now
     * @param reader  reads any edition by its number
     */
    public WorkingCalendars(CalendarEdition current, IntFunction<CalendarEdition> reader) {
        this.current = Objects.requireNonNull(current);
        this.reader = Objects.requireNonNull(reader);
    }

    /** A calendar that never changes. */
    public static WorkingCalendars fixed(CalendarEdition only) {
        return new WorkingCalendars(only, number -> {
            throw new IllegalArgumentException("there is no calendar edition " + number);
        });
    }

    /** The calendar of that unit, as it is now. */
    public WorkingCalendar of(String unit) {
        return current.of(unit);
    }

    /** The calendar of that unit in an older edition, with which a due time was told. */
    public WorkingCalendar of(String unit, int edition) {
        return edition(edition).of(unit);
    }

    /** The edition that holds now. */
    public CalendarEdition current() {
        return current;
    }

    /** That edition; one that another replica made a moment ago is read, too. */
    public CalendarEdition edition(int number) {
        CalendarEdition now = current;
        if (number == now.number()) {
            return now;
        }
        synchronized (kept) {
            return kept.computeIfAbsent(number, reader::apply);
        }
    }

    /** Takes over a newer edition as a whole; an older one than the present is passed over. */
    public synchronized void swap(CalendarEdition newer) {
        if (newer.number() > current.number()) {
            current = newer;
        }
    }
}
