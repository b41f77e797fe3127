package vn.motcua.digitization.register;

import static vn.motcua.digitization.SqlTime.instant;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.digitization.task.KnownDossier;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.PaperSource;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.digitization.task.RequiredComponent;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.digitization.task.TaskState;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;

/** Reads tasks: one statement for the dossiers, one for what they require, one for their current papers. */
final class TaskRows {

    private static final String SELECT = """
            select d.id, d.code, d.unit, d.procedure, d.received_at, d.owner_hash, t.state, t.opened_at, t.changed_at
            from dossier d left join digitization_task t on t.dossier_id = d.id
            """;
    static final String BY_CODE = SELECT + "where d.code = any(?::text[])";
    // In one order everywhere, so that two transactions never wait for each other in a circle.
    static final String LOCK_BY_CODE = BY_CODE + " order by d.id for update of d";
    static final String LOCK_BY_ID = SELECT + "where d.id = any(?::text[]::uuid[]) order by d.id for update of d";

    private static final String REQUIRED =
            "select dossier_id, component, paper_type, since from required_component where dossier_id = any(?::text[]::uuid[])";
    private static final String PAPERS = """
            select dossier_id, id, use, component, paper_type, state, source, sign_as, upload, sha256, media_type, pages, bytes, text_layer,
                scanned_at, staff, employer, unit
            from paper where dossier_id = any(?::text[]::uuid[]) and superseded_at is null
            """;

    private record Head(KnownDossier dossier, TaskState state, Instant openedAt, Instant changedAt) {
    }

    private TaskRows() {
    }

    static Collection<DigitizationTask> read(Connection connection, String sql, Collection<?> keys) throws SQLException {
        Map<UUID, Head> heads = heads(connection, sql, keys);
        List<UUID> withTask = heads.values().stream().filter(h -> h.state() != TaskState.NOT_NEEDED).map(h -> h.dossier().id()).toList();
        Map<UUID, List<RequiredComponent>> required = grouped(connection, REQUIRED, withTask,
                row -> new RequiredComponent(row.getString("component"), row.getString("paper_type"), instant(row, "since")));
        // Results need no task.
        Map<UUID, List<Paper>> papers = grouped(connection, PAPERS, List.copyOf(heads.keySet()), TaskRows::paper);
        List<DigitizationTask> tasks = new ArrayList<>(heads.size());
        heads.forEach((id, head) -> tasks.add(DigitizationTask.restored(head.dossier(), head.state(), head.openedAt(),
                head.changedAt(), required.getOrDefault(id, List.of()), papers.getOrDefault(id, List.of()))));
        return tasks;
    }

    private static Map<UUID, Head> heads(Connection connection, String sql, Collection<?> keys) throws SQLException {
        Map<UUID, Head> heads = new LinkedHashMap<>();
        try (var select = connection.prepareStatement(sql)) {
            SqlArrays.bind(select, 1, keys, key -> key);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var id = row.getObject("id", UUID.class);
                    String state = row.getString("state");
                    heads.put(id, new Head(
                            new KnownDossier(id, row.getString("code"), row.getString("unit"), row.getString("procedure"),
                                    instant(row, "received_at"), row.getString("owner_hash")),
                            state == null ? TaskState.NOT_NEEDED : TaskState.valueOf(state),
                            instant(row, "opened_at"), instant(row, "changed_at")));
                }
            }
        }
        return heads;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> Map<UUID, List<T>> grouped(Connection connection, String sql, List<UUID> ids, RowReader<T> reader)
            throws SQLException {
        Map<UUID, List<T>> byDossier = new HashMap<>();
        if (ids.isEmpty()) {
            return byDossier;
        }
        try (var select = connection.prepareStatement(sql)) {
            SqlArrays.bind(select, 1, ids, id -> id);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    byDossier.computeIfAbsent(row.getObject("dossier_id", UUID.class), id -> new ArrayList<>())
                            .add(reader.read(row));
                }
            }
        }
        return byDossier;
    }

    private static Paper paper(ResultSet row) throws SQLException {
        String layer = row.getString("text_layer");
        return new Paper(row.getObject("id", UUID.class), PaperUse.valueOf(row.getString("use")), row.getString("component"),
                row.getString("paper_type"), PaperState.valueOf(row.getString("state")), PaperSource.valueOf(row.getString("source")),
                SignAs.valueOf(row.getString("sign_as")), row.getString("upload"),
                new StoredFile(row.getString("sha256"), row.getString("media_type"), row.getInt("pages"), row.getLong("bytes")),
                layer == null ? null : TextLayer.valueOf(layer), instant(row, "scanned_at"),
                new Performer(row.getString("staff"), Employer.valueOf(row.getString("employer")), row.getString("unit")));
    }
}
