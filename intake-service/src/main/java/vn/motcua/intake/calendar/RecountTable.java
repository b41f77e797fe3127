package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.events.lifecycle.RecountCause;
import vn.motcua.intake.deadline.LegalTime;

/** The recounts that changes of the calendar left to do, and how far they are; and which open deadlines a change touches. */
@ApplicationScoped
class RecountTable {

    /** Open, touched: due on the first changed day or later, counted by these units' hours; or not countable the last time. */
    private static final String TOUCHED = """
            from dossier d where d.status in ('SUBMITTED', 'RECEIVED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'OBLIGATION_DUE')
            and (coalesce(d.due_at, d.answer_due_at) >= ? and (cardinality(?::text[]) = 0 or d.agency = any(?::text[]))
                 or exists (select from deadline_not_recounted n where n.dossier_id = d.id))""";

    @Inject
    DataSource dataSource;
    @ConfigProperty(name = "motcua.intake.calendar.second-pass-after")
    Duration secondPassAfter;

    /**
     * A recount that somebody may work on.
     *
     * @param firstDay deadlines that are due earlier cannot have moved
     * @param units    the units whose deadlines can have moved; empty where those of all can
     * @param pass     1, or 2 for the second look
     * @param lastId   the last dossier that was looked at in this pass; null at its beginning
     */
    record Job(int edition, LocalDate firstDay, List<String> units, RecountCause cause, int pass, UUID lastId) {
    }

    /** Leaves a recount to do, where a change can move deadlines at all. */
    void queue(int edition, ChangeSummary summary, Instant now) {
        if (summary.firstDay().isEmpty()) {
            return;
        }
        RecountCause cause = summary.touchesDays() ? RecountCause.CALENDAR : RecountCause.HOURS;
        run("insert into deadline_recount (edition, first_day, units, cause, pass_due_at) values (?, ?, ?::text[], ?, ?)",
                edition, summary.firstDay().get(), summary.units().toArray(String[]::new), cause.name(), now);
    }

    /** The oldest recount that is due, locked until the end of the transaction; empty where there is none or others work on them. */
    Optional<Job> claim(Instant now) {
        return query("""
                select edition, first_day, units, cause, pass, last_id from deadline_recount
                where finished_at is null and pass_due_at <= ? order by edition limit 1 for update skip locked""", rows -> rows.next()
                        ? Optional.of(new Job(rows.getInt(1), rows.getObject(2, LocalDate.class), List.of((String[]) rows.getArray(3).getArray()),
                                RecountCause.valueOf(rows.getString(4)), rows.getInt(5), rows.getObject(6, UUID.class)))
                        : Optional.empty(), now);
    }

    /** The next dossiers of a recount, in the order of their ids. */
    List<UUID> next(Job job, int most) {
        String[] units = job.units().toArray(String[]::new);
        return query("select d.id " + TOUCHED + " and (?::uuid is null or d.id > ?) order by d.id limit ?", rows -> {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }, startOf(job.firstDay()), units, units, job.lastId(), job.lastId(), most);
    }

    /** How many open deadlines a change of these units from that day on touches. */
    long open(LocalDate firstDay, List<String> units) {
        String[] codes = units.toArray(String[]::new);
        return query("select count(*) " + TOUCHED, rows -> {
            rows.next();
            return rows.getLong(1);
        }, startOf(firstDay), codes, codes);
    }

    /** Notes a batch: where the pass is, what moved, what could not be counted. */
    void advance(Job job, List<UUID> ids, int moved, Map<UUID, String> failed, Instant now) {
        run("delete from deadline_not_recounted where dossier_id = any(?::uuid[])",
                (Object) ids.stream().filter(id -> !failed.containsKey(id)).toArray(UUID[]::new));
        failed.forEach((id, problem) -> run("""
                insert into deadline_not_recounted as n (dossier_id, edition, problem, failed_at) values (?, ?, ?, ?)
                on conflict (dossier_id) do update set edition = greatest(n.edition, excluded.edition), problem = excluded.problem,
                  failed_at = excluded.failed_at""", id, job.edition(), problem, now));
        run("""
                update deadline_recount set last_id = ?, examined = examined + ?, moved = moved + ?, started_at = coalesce(started_at, ?)
                where edition = ?""", ids.get(ids.size() - 1), job.pass() == 1 ? ids.size() : 0, moved, now, job.edition());
    }

    /** Ends a pass: the first makes way for the second, the second ends the recount. */
    void endPass(Job job, Instant now) {
        if (job.pass() == 1) {
            run("update deadline_recount set pass = 2, pass_due_at = ?, last_id = null, started_at = coalesce(started_at, ?) where edition = ?",
                    now.plus(secondPassAfter), now, job.edition());
        } else {
            run("update deadline_recount set finished_at = ? where edition = ?", now, job.edition());
        }
    }

    /** How far the recount of an edition is; empty where it has none. */
    Optional<EditionView.Recount> progress(int edition) {
        return query("select pass, examined, moved, started_at, finished_at from deadline_recount where edition = ?", rows -> {
            if (!rows.next()) {
                return Optional.empty();
            }
            Instant started = instant(rows, 4);
            Instant finished = instant(rows, 5);
            EditionView.State state = finished != null ? EditionView.State.DONE : rows.getInt(1) == 2 ? EditionView.State.SETTLING
                    : started == null ? EditionView.State.WAITING : EditionView.State.RUNNING;
            return Optional.of(new EditionView.Recount(state, rows.getLong(2), rows.getLong(3), notRecounted(edition), started, finished));
        }, edition);
    }

    private List<String> notRecounted(int edition) {
        return query("""
                select d.code from deadline_not_recounted n join dossier d on d.id = n.dossier_id where n.edition = ? order by d.code limit ?""",
                rows -> {
                    List<String> codes = new ArrayList<>();
                    while (rows.next()) {
                        codes.add(rows.getString(1));
                    }
                    return codes;
                }, edition, EditionView.MOST_NAMED);
    }

    private static Instant startOf(LocalDate day) {
        return LegalTime.instantOf(day.atStartOfDay());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = prepare(connection, sql, values);
                ResultSet rows = select.executeQuery()) {
            return reading.read(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("recount", e);
        }
    }

    private void run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("recount", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof Object[] array) {
                Array sqlArray = connection.createArrayOf(array instanceof UUID[] ? "uuid" : "text", array);
                statement.setArray(i + 1, sqlArray);
            } else if (value == null) {
                statement.setNull(i + 1, Types.OTHER);
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
