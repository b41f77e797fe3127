package vn.motcua.digitization.queue;

import static vn.motcua.digitization.SqlTime.bound;
import static vn.motcua.digitization.SqlTime.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import vn.motcua.digitization.task.TaskState;

/** Reads the queue, oldest first. */
@ApplicationScoped
class TaskQueue {

    private static final String SELECT = """
            select d.code, d.unit, d.procedure, t.state, t.opened_at, t.changed_at,
                array(select component from required_component r where r.dossier_id = t.dossier_id order by 1) as required,
                array(select component from required_component r where r.dossier_id = t.dossier_id
                    and not exists (select from paper p where p.dossier_id = r.dossier_id and p.component = r.component
                        and p.use = 'COMPONENT' and p.superseded_at is null) order by 1) as missing,
                array(select component from paper p where p.dossier_id = t.dossier_id and p.superseded_at is null
                    and p.state = 'TO_CONFIRM' order by 1) as to_confirm,
                array(select component from paper p where p.dossier_id = t.dossier_id and p.superseded_at is null
                    and p.state in ('WAITING', 'TO_SIGN') order by 1) as at_work
            from digitization_task t join dossier d on d.id = t.dossier_id
            where t.state = any(?::text[]) and (?::text is null or d.unit = ?) and (?::text is null or d.code = ?)
                and (t.opened_at, d.code) > (?, ?)
            order by t.opened_at, d.code limit ?
            """;

    private static final String SUMMARY = """
            with open as (
                select t.dossier_id, t.opened_at from digitization_task t join dossier d on d.id = t.dossier_id
                where t.state = 'OPEN' and (?::text is null or d.unit = ?)
            ), paper_of as (
                select p.state, coalesce(w.last_trouble, '') <> '' as troubled, w.set_aside_at is not null as set_aside
                from open o join paper p on p.dossier_id = o.dossier_id left join paper_work w on w.paper_id = p.id where p.superseded_at is null
            )
            select (select count(*) from open), (select min(opened_at) from open), (select count(*) from open where opened_at < ?),
                (select count(*) from open o join required_component r on r.dossier_id = o.dossier_id where not exists (
                    select from paper p where p.dossier_id = r.dossier_id and p.component = r.component and p.use = 'COMPONENT'
                        and p.superseded_at is null)),
                (select count(*) from paper_of where state = 'TO_CONFIRM'), (select count(*) from paper_of where state in ('WAITING', 'TO_SIGN')),
                (select count(*) from paper_of where state in ('WAITING', 'TO_SIGN') and troubled),
                (select count(*) from paper_of where state in ('WAITING', 'TO_SIGN') and set_aside)
            """;

    @Inject
    DataSource dataSource;

    /** How much there is to do, of one unit where {@code unit} is not null. */
    QueueSummary summary(String unit, Instant aDayAgo) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(SUMMARY)) {
            select.setString(1, unit);
            select.setString(2, unit);
            select.setObject(3, bound(aDayAgo));
            try (var row = select.executeQuery()) {
                row.next();
                var oldest = row.getObject(2, OffsetDateTime.class);
                return new QueueSummary(row.getLong(1), oldest == null ? null : oldest.toInstant(), row.getLong(3), row.getLong(4),
                        row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the queue cannot be counted", e);
        }
    }

    /** At most {@code limit} tasks after a position; of one unit or one dossier where these are not null. */
    List<TaskView> read(List<TaskState> states, String unit, String dossier, QueuePosition after, int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", states.stream().map(Enum::name).toArray()));
            select.setString(2, unit);
            select.setString(3, unit);
            select.setString(4, dossier);
            select.setString(5, dossier);
            select.setObject(6, bound(after.openedAt()));
            select.setString(7, after.dossier());
            select.setInt(8, limit);
            List<TaskView> tasks = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    tasks.add(view(row));
                }
            }
            return tasks;
        } catch (SQLException e) {
            throw new IllegalStateException("the queue cannot be read", e);
        }
    }

    private static TaskView view(ResultSet row) throws SQLException {
        return new TaskView(row.getString("code"), row.getString("unit"), row.getString("procedure"),
                TaskState.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                instant(row, "changed_at"),
                texts(row.getArray("required")), texts(row.getArray("missing")), texts(row.getArray("to_confirm")),
                texts(row.getArray("at_work")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
