package vn.motcua.intake.deadline;

import java.util.HashSet;
import java.util.List;

/**
 * The days of one year that differ from their weekday, as announced.
 *
 * @param year    the year
 * @param version tells which edition of the year's list was used, for instance 2022.1
 * @param days    its special days
 */
public record CalendarYear(int year, String version, List<SpecialDay> days) {

    /** @throws IllegalArgumentException where a day is of another year or stands twice */
    public CalendarYear {
        days = List.copyOf(days);
        var seen = new HashSet<>();
        for (SpecialDay day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " is not in " + year);
            }
            if (!seen.add(day.date())) {
                throw new IllegalArgumentException(day.date() + " stands twice");
            }
        }
    }
}
