package vn.motcua.intake.deadline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The whole calendar between two changes: the country's days and every unit's hours. It never changes; a change makes the
 * next edition.
 */
public final class CalendarEdition {

    /** Stands for every unit that has no hours of its own. */
    public static final String EVERY_UNIT = "*";

    private final int number;
    private final WorkingDays days;
    private final Map<String, List<HoursPeriod>> hours;
    private final Map<String, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    /**
     * @param number its place in the row of editions, from 1
     * @param days   the country's working days
     * @param hours  by unit code, with {@link #EVERY_UNIT} for the rest
     * @throws IllegalArgumentException where periods overlap or every unit's hours leave out a known day
     */
    public CalendarEdition(int number, WorkingDays days, Map<String, List<HoursPeriod>> hours) {
        this.number = number;
        this.days = Objects.requireNonNull(days);
        this.hours = hours.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
        this.hours.keySet().forEach(this::check);
        of(EVERY_UNIT);
    }

    private void check(String unit) {
        try {
            HoursPeriod.inOrder(periods(unit));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(unit + ": " + e.getMessage(), e);
        }
    }

    /** Its place in the row of editions, from 1. */
    public int number() {
        return number;
    }

    /** Which days the country works. */
    public WorkingDays days() {
        return days;
    }

    /** The periods of a unit that has hours of its own, or of {@link #EVERY_UNIT}; empty for any other. */
    public List<HoursPeriod> periods(String unit) {
        return hours.getOrDefault(unit, List.of());
    }

    /** Every unit's own periods. */
    public Map<String, List<HoursPeriod>> hours() {
        return hours;
    }

    /** The calendar of that unit. */
    public WorkingCalendar of(String unit) {
        String known = hours.containsKey(unit) ? unit : EVERY_UNIT;
        return calendars.computeIfAbsent(known, u -> new WorkingCalendar(number, days, UnitHours.of(
                u.equals(EVERY_UNIT) ? List.of() : periods(u), periods(EVERY_UNIT), days.first(), days.last())));
    }
}
