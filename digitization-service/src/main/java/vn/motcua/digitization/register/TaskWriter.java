package vn.motcua.digitization.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import vn.motcua.digitization.register.ChangedTask.Need;
import vn.motcua.digitization.register.ChangedTask.Sheet;

/** Writes the changes of many tasks, a statement per table. */
final class TaskWriter {

    private static final String DOSSIERS = """
            insert into dossier (id, code, unit, procedure, received_at)
            select * from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::timestamptz[])
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
            insert into required_component (dossier_id, component, since)
            select * from unnest(?::text[]::uuid[], ?::text[], ?::text[]::timestamptz[])
            on conflict (dossier_id, component) do update set since = excluded.since
            """;
    private static final String SUPERSEDED = "update paper set superseded_at = ? where id = any(?::text[]::uuid[])";
    private static final String PAPERS = """
            insert into paper (id, dossier_id, component, sha256, media_type, pages, bytes, source, scanned_at, staff, employer, unit)
            select * from unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::integer[],
                ?::text[]::bigint[], ?::text[], ?::text[]::timestamptz[], ?::text[], ?::text[], ?::text[])
            """;

    private TaskWriter() {
    }

    static void write(Connection connection, List<ChangedTask> changed, Instant now) throws SQLException {
        dossiers(connection, changed.stream().filter(c -> c.changes().firstSeen()).toList());
        successors(connection, changed.stream().filter(c -> c.changes().handedOver()).toList());
        tasks(connection, changed.stream().filter(c -> c.changes().moved()).toList());
        required(connection, ChangedTask.needs(changed));
        // Before the new ones: a component has one current paper, and the database says so.
        superseded(connection, ChangedTask.superseded(changed), now);
        papers(connection, ChangedTask.added(changed));
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private static void execute(Connection connection, String sql, List<?> rows, Binding binding) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        }
    }

    private static void dossiers(Connection connection, List<ChangedTask> rows) throws SQLException {
        execute(connection, DOSSIERS, rows, s -> {
            SqlArrays.bind(s, 1, rows, ChangedTask::id);
            SqlArrays.bind(s, 2, rows, r -> r.task().dossier().code());
            SqlArrays.bind(s, 3, rows, r -> r.task().dossier().unit());
            SqlArrays.bind(s, 4, rows, r -> r.task().dossier().procedure());
            SqlArrays.bind(s, 5, rows, r -> r.task().dossier().receivedAt());
        });
    }

    private static void successors(Connection connection, List<ChangedTask> rows) throws SQLException {
        execute(connection, SUCCESSORS, rows, s -> {
            SqlArrays.bind(s, 1, rows, ChangedTask::id);
            SqlArrays.bind(s, 2, rows, r -> r.task().dossier().unit());
        });
    }

    private static void tasks(Connection connection, List<ChangedTask> rows) throws SQLException {
        execute(connection, TASKS, rows, s -> {
            SqlArrays.bind(s, 1, rows, ChangedTask::id);
            SqlArrays.bind(s, 2, rows, r -> r.task().state());
            SqlArrays.bind(s, 3, rows, r -> r.task().openedAt());
            SqlArrays.bind(s, 4, rows, r -> r.task().changedAt());
        });
    }

    private static void required(Connection connection, List<Need> rows) throws SQLException {
        execute(connection, REQUIRED, rows, s -> {
            SqlArrays.bind(s, 1, rows, Need::dossier);
            SqlArrays.bind(s, 2, rows, r -> r.component().code());
            SqlArrays.bind(s, 3, rows, r -> r.component().since());
        });
    }

    private static void superseded(Connection connection, List<UUID> rows, Instant now) throws SQLException {
        execute(connection, SUPERSEDED, rows, s -> {
            s.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            SqlArrays.bind(s, 2, rows, r -> r);
        });
    }

    private static void papers(Connection connection, List<Sheet> rows) throws SQLException {
        execute(connection, PAPERS, rows, s -> {
            SqlArrays.bind(s, 1, rows, r -> r.paper().id());
            SqlArrays.bind(s, 2, rows, Sheet::dossier);
            SqlArrays.bind(s, 3, rows, r -> r.paper().component());
            SqlArrays.bind(s, 4, rows, r -> r.paper().sha256());
            SqlArrays.bind(s, 5, rows, r -> r.paper().mediaType());
            SqlArrays.bind(s, 6, rows, r -> r.paper().pages());
            SqlArrays.bind(s, 7, rows, r -> r.paper().bytes());
            SqlArrays.bind(s, 8, rows, r -> r.paper().source());
            SqlArrays.bind(s, 9, rows, r -> r.paper().scannedAt());
            SqlArrays.bind(s, 10, rows, r -> r.paper().scannedBy().staff());
            SqlArrays.bind(s, 11, rows, r -> r.paper().scannedBy().employer());
            SqlArrays.bind(s, 12, rows, r -> r.paper().scannedBy().unit());
        });
    }
}
