package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;
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
    DataSource dataSource;

    /** The number of the newest edition; 0 where there is none yet. */
    int newest() {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select coalesce(max(number), 0) from calendar_edition");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException("calendar", e);
        }
    }

    /**
     * That edition as a whole.
     *
     * @throws IllegalArgumentException where there is no such edition
     */
    CalendarEdition read(int edition) {
        try (Connection connection = dataSource.getConnection()) {
            return new CalendarEdition(edition, WorkingDays.of(years(connection, edition)), hours(connection, edition));
        } catch (SQLException e) {
            throw new IllegalStateException("calendar", e);
        }
    }

    private static List<CalendarYear> years(Connection connection, int edition) throws SQLException {
        Map<Integer, Integer> changedBy = new TreeMap<>();
        Map<Integer, List<SpecialDay>> days = new HashMap<>();
        try (var select = connection.prepareStatement("select year, since_edition from calendar_year where since_edition <= ?")) {
            select.setInt(1, edition);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changedBy.put(row.getInt(1), row.getInt(2));
                }
            }
        }
        try (var select = connection.prepareStatement("""
                select day, kind, vi, en, since_edition, until_edition from calendar_day where since_edition <= ? order by day""")) {
            select.setInt(1, edition);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject(1, LocalDate.class);
                    int until = row.getInt(6);
                    boolean ended = !row.wasNull() && until <= edition;
                    changedBy.merge(day.getYear(), ended ? until : row.getInt(5), Math::max);
                    if (!ended) {
                        days.computeIfAbsent(day.getYear(), y -> new ArrayList<>()).add(
                                new SpecialDay(day, SpecialDay.Kind.valueOf(row.getString(2)), row.getString(3), row.getString(4)));
                    }
                }
            }
        }
        return changedBy.entrySet().stream().map(y -> new CalendarYear(y.getKey(), y.getKey() + "." + y.getValue(),
                days.getOrDefault(y.getKey(), List.of()))).toList();
    }

    private static Map<String, List<HoursPeriod>> hours(Connection connection, int edition) throws SQLException {
        Map<String, List<HoursPeriod>> hours = new HashMap<>();
        try (var select = connection.prepareStatement("""
                select unit, valid_from, valid_to, shifts, due_policy, since_edition from working_hours
                where since_edition <= ? and (until_edition is null or until_edition > ?) order by unit, valid_from""")) {
            select.setInt(1, edition);
            select.setInt(2, edition);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var daily = new WorkingHours(Shifts.parse(row.getString(4)), DuePolicy.valueOf(row.getString(5)));
                    hours.computeIfAbsent(row.getString(1), unit -> new ArrayList<>()).add(new HoursPeriod(
                            row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), daily, row.getInt(6)));
                }
            }
        }
        return hours;
    }
}
