package vn.motcua.intake.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.SpecialDay;

/** Writes the next edition into the calendar's tables: rows that ended, rows that begin, and who, when and why. */
@ApplicationScoped
class CalendarWriter {

    /** Who changes the calendar where nobody does. */
    static final String SYSTEM = "system";

    @Inject
    CalendarSql sql;
    @Inject
    ObjectMapper json;

    /** Makes this transaction the only one that changes the calendar, until it ends. */
    void lock() {
        sql.run("select pg_advisory_xact_lock(hashtextextended('intake calendar', 0))");
    }

    /**
     * Writes an edition.
     *
     * @param before  the edition before it; null for the first
     * @param summary what differs
     */
    void write(CalendarEdition before, CalendarEdition next, ChangeSummary summary, String reason, String by, Instant at) {
        int number = next.number();
        sql.run("insert into calendar_edition (number, reason, changed_by, changed_at, changes) values (?, ?, ?, ?, ?::jsonb)",
                number, reason, by, at, toJson(summary));
        summary.opens().forEach(year -> sql.run("insert into calendar_year (year, since_edition) values (?, ?)", year, number));
        summary.days().forEach(change -> writeDay(change, next));
        summary.hours().forEach(change -> writeHours(change.unit(), before == null ? List.of() : before.periods(change.unit()), next));
    }

    private void writeDay(ChangeSummary.DayChange change, CalendarEdition next) {
        sql.run("update calendar_day set until_edition = ? where day = ? and until_edition is null", next.number(), change.date());
        next.days().special(change.date()).ifPresent(day -> sql.run(
                "insert into calendar_day (day, kind, vi, en, since_edition) values (?, ?, ?, ?, ?)",
                day.date(), day.kind().name(), day.vi(), day.en(), next.number()));
    }

    private void writeHours(String unit, List<HoursPeriod> before, CalendarEdition next) {
        List<HoursPeriod> after = next.periods(unit);
        before.stream().filter(p -> !after.contains(p)).forEach(ended -> sql.run(
                "update working_hours set until_edition = ? where unit = ? and valid_from = ? and until_edition is null",
                next.number(), unit, ended.from()));
        after.stream().filter(p -> !before.contains(p)).forEach(begun -> sql.run("""
                insert into working_hours (unit, valid_from, valid_to, shifts, due_policy, since_edition) values (?, ?, ?::date, ?, ?, ?)""",
                unit, begun.from(), begun.to(), Shifts.write(begun.hours().shifts()), begun.hours().duePolicy().name(), next.number()));
    }

    private String toJson(ChangeSummary summary) {
        try {
            return json.writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change of the calendar", e);
        }
    }

    /** The first edition: everything in it is new. */
    void writeFirst(CalendarEdition first, String reason, Instant at) {
        List<ChangeSummary.DayChange> days = ChangeSummary.years(first.days()).boxed().flatMap(year -> first.days().year(year).days().stream())
                .map(CalendarWriter::isNew).toList();
        List<ChangeSummary.HoursChange> hours = first.hours().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(e -> new ChangeSummary.HoursChange(e.getKey(), List.of(), ChangeSummary.HoursView.of(e.getValue()))).toList();
        write(null, first, new ChangeSummary(ChangeSummary.years(first.days()).boxed().toList(), days, hours), reason, SYSTEM, at);
    }

    private static ChangeSummary.DayChange isNew(SpecialDay day) {
        return new ChangeSummary.DayChange(day.date(), DayKind.ORDINARY, DayKind.of(Optional.of(day)), day.vi(), day.en());
    }
}
