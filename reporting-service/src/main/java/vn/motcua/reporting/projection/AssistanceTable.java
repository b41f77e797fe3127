package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.reporting.fact.AssistanceFact;

/** The table {@code assistance}: a row per time that staff helped somebody with the electronic services. */
final class AssistanceTable {

    private static final String ADD = """
            insert into assistance (id, number, kind, assisted_at, employer, staff, unit, dossier)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?) as told(id, number, kind, assisted_at, employer, staff, unit, dossier) order by id
            on conflict (id) do nothing returning id""";

    private AssistanceTable() {
    }

    /** Keeps those of the batch that tell of assistance; answers those that were not there before. */
    static List<AssistanceFact> add(Connection connection, List<ReceivedEvent> events) throws SQLException {
        Map<UUID, AssistanceFact> told = new TreeMap<>();
        events.stream().filter(e -> e.body() instanceof Assisted)
                .forEach(e -> told.putIfAbsent(e.dossierId(), AssistanceFact.of(e.dossierId(), (Assisted) e.body())));
        if (told.isEmpty()) {
            return List.of();
        }
        List<AssistanceFact> added = new ArrayList<>();
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            bind(connection, add, List.copyOf(told.values()));
            try (ResultSet row = add.executeQuery()) {
                while (row.next()) {
                    added.add(told.get(row.getObject(1, UUID.class)));
                }
            }
        }
        return added;
    }

    private static void bind(Connection connection, PreparedStatement add, List<AssistanceFact> facts) throws SQLException {
        array(connection, add, 1, "uuid", facts, AssistanceFact::id);
        array(connection, add, 2, "text", facts, AssistanceFact::number);
        array(connection, add, 3, "text", facts, f -> f.kind().name());
        array(connection, add, 4, "timestamptz", facts, f -> f.help().at().atOffset(ZoneOffset.UTC));
        array(connection, add, 5, "text", facts, f -> f.help().employer().name());
        array(connection, add, 6, "text", facts, f -> f.help().staff());
        array(connection, add, 7, "text", facts, f -> f.help().unit());
        array(connection, add, 8, "text", facts, AssistanceFact::dossier);
    }

    private static void array(Connection connection, PreparedStatement statement, int index, String type, List<AssistanceFact> facts,
            Function<AssistanceFact, Object> value) throws SQLException {
        statement.setArray(index, connection.createArrayOf(type, facts.stream().map(value).toArray()));
    }
}
