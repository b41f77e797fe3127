package vn.motcua.digitization.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
                        and p.superseded_at is null) order by 1) as missing
            from digitization_task t join dossier d on d.id = t.dossier_id
            where t.state = any(?::text[]) and (?::text is null or d.unit = ?) and (t.opened_at, d.code) > (?, ?)
            order by t.opened_at, d.code limit ?
            """;

    @Inject
    DataSource dataSource;

    /** At most {@code limit} tasks after a position; of one unit where {@code unit} is not null. */
    List<TaskView> read(List<TaskState> states, String unit, QueuePosition after, int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("text", states.stream().map(Enum::name).toArray()));
            select.setString(2, unit);
            select.setString(3, unit);
            select.setObject(4, OffsetDateTime.ofInstant(after.openedAt(), ZoneOffset.UTC));
            select.setString(5, after.dossier());
            select.setInt(6, limit);
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
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                texts(row.getArray("required")), texts(row.getArray("missing")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
