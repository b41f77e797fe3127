package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.CalendarYear;
import vn.motcua.intake.deadline.DuePolicy;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.deadline.WorkingDays;
import vn.motcua.intake.deadline.WorkingHours;

/** Reads editions of the calendar out of its tables. An edition that was read once never reads differently. */
@ApplicationScoped
class CalendarTables {

    @Inject
    CalendarSql sql;

    /** The number of the newest edition; 0 where there is none yet. */
    int newest() {
        return sql.list("select coalesce(max(number), 0) from calendar_edition", row -> row.getInt(1)).get(0);
    }

    /**
     * That edition as a whole.
     *
     * @throws IllegalArgumentException where there is no such edition
     */
    CalendarEdition read(int edition) {
        return new CalendarEdition(edition, WorkingDays.of(years(edition)), hours(edition));
    }

    /** A day as it stands in the table; null for {@code until} while it has not ended. */
    private record DayRow(SpecialDay day, int since, Integer until) {

        boolean hasEnded(int edition) {
            return until != null && until <= edition;
        }
    }

    /** A year is named after the edition that changed its list last. */
    private List<CalendarYear> years(int edition) {
        Map<Integer, Integer> changedBy = new TreeMap<>();
        sql.list("select year, since_edition from calendar_year where since_edition <= ?",
                row -> changedBy.put(row.getInt(1), row.getInt(2)), edition);
        Map<Integer, List<SpecialDay>> days = new HashMap<>();
        for (DayRow row : days(edition)) {
            int year = row.day().date().getYear();
            changedBy.merge(year, row.hasEnded(edition) ? row.until() : row.since(), Math::max);
            if (!row.hasEnded(edition)) {
                days.computeIfAbsent(year, y -> new ArrayList<>()).add(row.day());
            }
        }
        return changedBy.entrySet().stream().map(y -> new CalendarYear(y.getKey(), y.getKey() + "." + y.getValue(),
                days.getOrDefault(y.getKey(), List.of()))).toList();
    }

    private List<DayRow> days(int edition) {
        return sql.list("select day, kind, vi, en, since_edition, until_edition from calendar_day where since_edition <= ? order by day",
                row -> new DayRow(new SpecialDay(row.getObject(1, LocalDate.class), SpecialDay.Kind.valueOf(row.getString(2)), row.getString(3),
                        row.getString(4)), row.getInt(5), row.getObject(6, Integer.class)), edition);
    }

    private Map<String, List<HoursPeriod>> hours(int edition) {
        Map<String, List<HoursPeriod>> hours = new HashMap<>();
        sql.list("""
                select unit, valid_from, valid_to, shifts, due_policy, since_edition from working_hours
                where since_edition <= ? and (until_edition is null or until_edition > ?) order by unit, valid_from""", row -> {
                    var daily = new WorkingHours(Shifts.parse(row.getString(4)), DuePolicy.valueOf(row.getString(5)));
                    return hours.computeIfAbsent(row.getString(1), unit -> new ArrayList<>()).add(new HoursPeriod(
                            row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), daily, row.getInt(6)));
                }, edition, edition);
        return hours;
    }
}
