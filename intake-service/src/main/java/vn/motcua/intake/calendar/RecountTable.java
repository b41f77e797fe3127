package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.events.lifecycle.RecountCause;

/** The recounts that changes of the calendar left to do, and how far they are. */
@ApplicationScoped
class RecountTable {

    @Inject
    CalendarSql sql;
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
        sql.run("insert into deadline_recount (edition, first_day, units, cause, pass_due_at) values (?, ?, ?::text[], ?, ?)",
                edition, summary.firstDay().get(), summary.units().toArray(String[]::new), cause.name(), now);
    }

    /** The oldest recount that is due, locked until the end of the transaction; empty where there is none or others work on them. */
    Optional<Job> claim(Instant now) {
        return sql.list("""
                select edition, first_day, units, cause, pass, last_id from deadline_recount
                where finished_at is null and pass_due_at <= ? order by edition limit 1 for update skip locked""",
                row -> new Job(row.getInt(1), row.getObject(2, LocalDate.class), List.of((String[]) row.getArray(3).getArray()),
                        RecountCause.valueOf(row.getString(4)), row.getInt(5), row.getObject(6, UUID.class)), now).stream().findFirst();
    }

    /** Notes a batch: where the pass is, what moved, what could not be counted. */
    void advance(Job job, List<UUID> ids, int moved, Map<UUID, String> failed, Instant now) {
        sql.run("delete from deadline_not_recounted where dossier_id = any(?::uuid[])",
                (Object) ids.stream().filter(id -> !failed.containsKey(id)).toArray(UUID[]::new));
        failed.forEach((id, problem) -> sql.run("""
                insert into deadline_not_recounted as n (dossier_id, edition, problem, failed_at) values (?, ?, ?, ?)
                on conflict (dossier_id) do update set edition = greatest(n.edition, excluded.edition), problem = excluded.problem,
                  failed_at = excluded.failed_at""", id, job.edition(), problem, now));
        sql.run("""
                update deadline_recount set last_id = ?, examined = examined + ?, moved = moved + ?, started_at = coalesce(started_at, ?)
                where edition = ?""", ids.get(ids.size() - 1), job.pass() == 1 ? ids.size() : 0, moved, now, job.edition());
    }

    /** Ends a pass: the first makes way for the second, the second ends the recount. */
    void endPass(Job job, Instant now) {
        if (job.pass() == 1) {
            sql.run("update deadline_recount set pass = 2, pass_due_at = ?, last_id = null, started_at = coalesce(started_at, ?) where edition = ?",
                    now.plus(secondPassAfter), now, job.edition());
        } else {
            sql.run("update deadline_recount set finished_at = ? where edition = ?", now, job.edition());
        }
    }

    /** How far the recount of an edition is; empty where it has none. */
    Optional<EditionView.Recount> progress(int edition) {
        return sql.list("select pass, examined, moved, started_at, finished_at from deadline_recount where edition = ?", row -> {
            Instant started = CalendarSql.instant(row, 4);
            Instant finished = CalendarSql.instant(row, 5);
            EditionView.State state = finished != null ? EditionView.State.DONE : row.getInt(1) == 2 ? EditionView.State.SETTLING
                    : started == null ? EditionView.State.WAITING : EditionView.State.RUNNING;
            return new EditionView.Recount(state, row.getLong(2), row.getLong(3), List.of(), started, finished);
        }, edition).stream().findFirst().map(progress -> progress.naming(notRecounted(edition)));
    }

    private List<String> notRecounted(int edition) {
        return sql.list("""
                select d.code from deadline_not_recounted n join dossier d on d.id = n.dossier_id where n.edition = ? order by d.code limit ?""",
                row -> row.getString(1), edition, EditionView.MOST_NAMED);
    }
}
