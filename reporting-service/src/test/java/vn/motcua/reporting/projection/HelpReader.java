package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.reporting.fact.AssistanceFact;
import vn.motcua.reporting.fact.Work;

/** Reads the whole table of assistance. */
final class HelpReader {

    private HelpReader() {
    }

    static Map<UUID, AssistanceFact> read(Connection connection) throws SQLException {
        Map<UUID, AssistanceFact> facts = new HashMap<>();
        try (var query = connection.prepareStatement("select * from assistance"); var row = query.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject("id", UUID.class);
                facts.put(id, new AssistanceFact(id, row.getString("number"), AssistanceKind.valueOf(row.getString("kind")), row.getString("dossier"),
                        new Work(row.getObject("assisted_at", OffsetDateTime.class).toInstant(), row.getString("staff"),
                                Employer.valueOf(row.getString("employer")), row.getString("unit"))));
            }
        }
        return facts;
    }
}
