package vn.motcua.intake.deadline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The calendar of every unit: one country's working days, each unit's own hours. */
public final class WorkingCalendars {

    private static final String EVERY_UNIT = "*";

    private final WorkingDays days;
    private final Map<String, WorkingHours> hours;
    private final Map<String, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    /**
     * @param hours by unit code; {@code *} stands for every unit that has no line of its own
     */
    public WorkingCalendars(WorkingDays days, Map<String, WorkingHours> hours) {
        this.days = days;
        this.hours = Map.copyOf(hours);
    }

    /** The calendar of that unit. */
    public WorkingCalendar of(String unit) {
        String known = hours.containsKey(unit) ? unit : EVERY_UNIT;
        return calendars.computeIfAbsent(known, u -> new WorkingCalendar(days, hours.getOrDefault(u, WorkingHours.DEFAULT)));
    }
}
