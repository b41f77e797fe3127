package vn.motcua.intake.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.SpecialDay;

/** Writes the next edition into the calendar's tables: rows that ended, rows that begin, and who, when and why. */
@ApplicationScoped
class CalendarWriter {

    private static final String ADD_DAY = "insert into calendar_day (day, kind, vi, en, since_edition) values (?, ?, ?, ?, ?)";
    private static final String END_DAY = "update calendar_day set until_edition = ? where day = ? and until_edition is null";
    private static final String ADD_HOURS = """
            insert into working_hours (unit, valid_from, valid_to, shifts, due_policy, since_edition) values (?, ?, ?, ?, ?, ?)""";
    private static final String END_HOURS = """
            update working_hours set until_edition = ? where unit = ? and valid_from = ? and until_edition is null""";

    @Inject
    DataSource dataSource;
    @Inject
    ObjectMapper json;

    /** Makes this transaction the only one that changes the calendar, until it ends. */
    void lock() {
        try (Connection connection = dataSource.getConnection(); var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtextextended('intake calendar', 0))");
        } catch (SQLException e) {
            throw new IllegalStateException("calendar", e);
        }
    }

    /**
     * Writes an edition.
     *
     * @param before  the edition before it; null for the first
     * @param summary what differs
     */
    void write(CalendarEdition before, CalendarEdition next, ChangeSummary summary, String reason, String by, Instant at) {
        try (Connection connection = dataSource.getConnection()) {
            addEdition(connection, next.number(), reason, by, at, summary);
            for (int year : summary.opens()) {
                execute(connection, "insert into calendar_year (year, since_edition) values (?, ?)", year, next.number());
            }
            writeDays(connection, next, summary.days());
            for (ChangeSummary.HoursChange change : summary.hours()) {
                writeHours(connection, change.unit(), before == null ? List.of() : before.periods(change.unit()), next);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("calendar", e);
        }
    }

    private void addEdition(Connection connection, int number, String reason, String by, Instant at, ChangeSummary summary)
            throws SQLException, JsonProcessingException {
        execute(connection, "insert into calendar_edition (number, reason, changed_by, changed_at, changes) values (?, ?, ?, ?, ?::jsonb)",
                number, reason, by, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), json.writeValueAsString(summary));
    }

    private static void writeDays(Connection connection, CalendarEdition next, List<ChangeSummary.DayChange> days) throws SQLException {
        for (ChangeSummary.DayChange change : days) {
            execute(connection, END_DAY, next.number(), change.date());
            if (change.after() != DayKind.ORDINARY) {
                SpecialDay day = next.days().special(change.date()).orElseThrow();
                execute(connection, ADD_DAY, day.date(), day.kind().name(), day.vi(), day.en(), next.number());
            }
        }
    }

    private static void writeHours(Connection connection, String unit, List<HoursPeriod> before, CalendarEdition next) throws SQLException {
        List<HoursPeriod> after = next.periods(unit);
        for (HoursPeriod ended : before.stream().filter(p -> !after.contains(p)).toList()) {
            execute(connection, END_HOURS, next.number(), unit, ended.from());
        }
        for (HoursPeriod begun : after.stream().filter(p -> !before.contains(p)).toList()) {
            execute(connection, ADD_HOURS, unit, begun.from(), begun.to(), Shifts.write(begun.hours().shifts()), begun.hours().duePolicy().name(),
                    next.number());
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, Types.DATE);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            statement.executeUpdate();
        }
    }

    /** The first edition: everything in it is new. */
    void writeFirst(CalendarEdition first, String reason, Instant at) {
        List<ChangeSummary.DayChange> days = first.days().first().datesUntil(first.days().last().plusDays(1))
                .flatMap(date -> first.days().special(date).stream()).map(CalendarWriter::isNew).toList();
        List<ChangeSummary.HoursChange> hours = first.hours().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new ChangeSummary.HoursChange(e.getKey(), List.of(), ChangeSummary.HoursView.of(e.getValue()))).toList();
        List<Integer> years = ChangeSummary.years(first.days()).boxed().toList();
        write(null, first, new ChangeSummary(years, days, hours), reason, "system", at);
    }

    private static ChangeSummary.DayChange isNew(SpecialDay day) {
        LocalDate date = day.date();
        return new ChangeSummary.DayChange(date, DayKind.ORDINARY, DayKind.of(Optional.of(day)), day.vi(), day.en());
    }
}
