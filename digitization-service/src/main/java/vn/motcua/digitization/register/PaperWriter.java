package vn.motcua.digitization.register;

import static vn.motcua.digitization.SqlTime.bound;
import static vn.motcua.digitization.register.SqlArrays.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.digitization.register.ChangedTask.Sheet;
import vn.motcua.digitization.task.Paper;

/** Writes the papers of many tasks, a statement per kind of change. */
final class PaperWriter {

    private static final String SUPERSEDED = "update paper set superseded_at = ? where id = any(?::text[]::uuid[])";
    /** What was replaced is no work any more; its worker sees that its claim is gone. */
    private static final String NO_WORK = "delete from paper_work where paper_id = any(?::text[]::uuid[])";
    private static final String ADDED = """
            insert into paper (id, dossier_id, use, component, paper_type, state, source, sign_as, upload, sha256, media_type, pages, bytes,
                text_layer, scanned_at, staff, employer, unit)
            select * from unnest(?::text[]::uuid[], ?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[]::integer[], ?::text[]::bigint[], ?::text[], ?::text[]::timestamptz[], ?::text[],
                ?::text[], ?::text[])
            """;
    private static final String ADVANCED = """
            update paper p set state = a.state, sha256 = a.sha256, media_type = a.media_type, pages = a.pages, bytes = a.bytes,
                text_layer = a.text_layer
            from unnest(?::text[]::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]::integer[], ?::text[]::bigint[], ?::text[])
                a(id, state, sha256, media_type, pages, bytes, text_layer)
            where p.id = a.id
            """;

    private PaperWriter() {
    }

    static void write(Connection connection, List<ChangedTask> changed, Instant now) throws SQLException {
        // Before the new ones: a component has one current paper, and the database says so.
        superseded(connection, changed.stream().flatMap(c -> c.changes().superseded().stream()).toList(), now);
        added(connection, changed.stream().flatMap(c -> c.changes().added().stream().map(paper -> new Sheet(c.id(), paper))).toList());
        RetentionPeriods.begin(connection, changed.stream().filter(c -> !c.changes().added().isEmpty()).map(ChangedTask::id).toList());
        advanced(connection, changed.stream().flatMap(c -> c.changes().changed().stream()).toList());
    }

    private static void superseded(Connection connection, List<UUID> rows, Instant now) throws SQLException {
        execute(connection, SUPERSEDED, rows, s -> {
            s.setObject(1, bound(now));
            SqlArrays.bind(s, 2, rows, r -> r);
        });
        execute(connection, NO_WORK, rows, s -> SqlArrays.bind(s, 1, rows, r -> r));
    }

    private static void added(Connection connection, List<Sheet> rows) throws SQLException {
        execute(connection, ADDED, rows, s -> SqlArrays.bindAll(s, rows, r -> r.paper().id(), Sheet::dossier, r -> r.paper().use(),
                r -> r.paper().component(), r -> r.paper().paperType(), r -> r.paper().state(), r -> r.paper().source(),
                r -> r.paper().signAs(), r -> r.paper().upload(), r -> r.paper().file().sha256(), r -> r.paper().file().mediaType(),
                r -> r.paper().file().pages(), r -> r.paper().file().bytes(), r -> r.paper().textLayer(), r -> r.paper().scannedAt(),
                r -> r.paper().scannedBy().staff(), r -> r.paper().scannedBy().employer(), r -> r.paper().scannedBy().unit()));
    }

    private static void advanced(Connection connection, List<Paper> rows) throws SQLException {
        execute(connection, ADVANCED, rows, s -> SqlArrays.bindAll(s, rows, Paper::id, Paper::state, r -> r.file().sha256(),
                r -> r.file().mediaType(), r -> r.file().pages(), r -> r.file().bytes(), Paper::textLayer));
    }
}
