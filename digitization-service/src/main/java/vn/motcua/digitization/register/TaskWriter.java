package vn.motcua.digitization.register;

import static vn.motcua.digitization.register.SqlArrays.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import vn.motcua.digitization.register.ChangedTask.Need;

/** Writes the changes of many tasks, a statement per table. */
final class TaskWriter {

    private static final String DOSSIERS = """
            insert into dossier (id, code, unit, procedure, received_at, owner_hash)
            select * from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::timestamptz[], ?::text[])
            """;
    private static final String SUCCESSORS = """
            update dossier d set unit = s.unit from unnest(?::text[]::uuid[], ?::text[]) s(id, unit) where d.id = s.id
            """;
    private static final String TASKS = """
            insert into digitization_task (dossier_id, state, opened_at, changed_at)
            select * from unnest(?::text[]::uuid[], ?::text[], ?::text[]::timestamptz[], ?::text[]::timestamptz[])
            on conflict (dossier_id) do update
            set state = excluded.state, opened_at = excluded.opened_at, changed_at = excluded.changed_at
            """;
    private static final String REQUIRED = """
            insert into required_component (dossier_id, component, paper_type, since)
            select * from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[]::timestamptz[])
            on conflict (dossier_id, component) do update set since = excluded.since, paper_type = excluded.paper_type
            """;

    private TaskWriter() {
    }

    static void write(Connection connection, List<ChangedTask> changed, Instant now) throws SQLException {
        dossiers(connection, changed.stream().filter(c -> c.changes().firstSeen()).toList());
        successors(connection, changed.stream().filter(c -> c.changes().handedOver()).toList());
        tasks(connection, changed.stream().filter(c -> c.changes().moved()).toList());
        required(connection, ChangedTask.needs(changed));
        PaperWriter.write(connection, changed, now);
    }

    private static void dossiers(Connection connection, List<ChangedTask> rows) throws SQLException {
        execute(connection, DOSSIERS, rows, s -> SqlArrays.bindAll(s, rows, ChangedTask::id, r -> r.task().dossier().code(),
                r -> r.task().dossier().unit(), r -> r.task().dossier().procedure(), r -> r.task().dossier().receivedAt(),
                r -> r.task().dossier().ownerHash()));
    }

    private static void successors(Connection connection, List<ChangedTask> rows) throws SQLException {
        execute(connection, SUCCESSORS, rows, s -> SqlArrays.bindAll(s, rows, ChangedTask::id, r -> r.task().dossier().unit()));
    }

    private static void tasks(Connection connection, List<ChangedTask> rows) throws SQLException {
        execute(connection, TASKS, rows, s -> SqlArrays.bindAll(s, rows, ChangedTask::id, r -> r.task().state(),
                r -> r.task().openedAt(), r -> r.task().changedAt()));
    }

    private static void required(Connection connection, List<Need> rows) throws SQLException {
        execute(connection, REQUIRED, rows, s -> SqlArrays.bindAll(s, rows, Need::dossier, r -> r.component().code(),
                r -> r.component().paperType(), r -> r.component().since()));
    }
}
