package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.lifecycle.Assisted;

/** The table {@code assistance}: a row per time that staff helped somebody with the electronic services. */
final class AssistanceTable {

    private static final String SAVE = """
            insert into assistance (id, number, kind, assisted_at, employer, staff, unit, dossier) values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing""";

    private AssistanceTable() {
    }

    /** Keeps those of the batch that tell of assistance. */
    static void save(Connection connection, List<ReceivedEvent> events) throws SQLException {
        List<ReceivedEvent> told = events.stream().filter(e -> e.body() instanceof Assisted).toList();
        if (told.isEmpty()) {
            return;
        }
        try (PreparedStatement save = connection.prepareStatement(SAVE)) {
            for (ReceivedEvent event : told) {
                set(save, event.dossierId(), (Assisted) event.body());
                save.addBatch();
            }
            save.executeBatch();
        }
    }

    private static void set(PreparedStatement save, UUID id, Assisted assisted) throws SQLException {
        save.setObject(1, id);
        save.setString(2, assisted.assistance());
        save.setString(3, assisted.kind().name());
        save.setObject(4, assisted.assistedAt().atOffset(ZoneOffset.UTC));
        save.setString(5, assisted.assistedBy().employer().name());
        save.setString(6, assisted.assistedBy().staff());
        save.setString(7, assisted.assistedBy().unit());
        save.setString(8, assisted.dossier());
    }
}
