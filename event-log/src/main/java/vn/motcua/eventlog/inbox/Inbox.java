package vn.motcua.eventlog.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which events were applied. Every method runs in the caller's transaction. */
@ApplicationScoped
public class Inbox {

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /** The last applied sequence of each dossier; 0 where nothing was. */
    public Map<UUID, Long> lastSequences(String topic, Collection<UUID> dossierIds) throws SQLException {
        Map<UUID, Long> last = new HashMap<>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select d, coalesce((select max(i.sequence) from inbox i where i.topic = ? and i.dossier_id = d), 0)
                        from unnest(?::uuid[]) d""")) {
            select.setString(1, topic);
            select.setArray(2, connection.createArrayOf("uuid", dossierIds.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    last.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return last;
    }

    /**
     * Writes that events are applied, before they are: the row waits for any other transaction that applies the same event.
     *
     * @return the ids of those that nobody had applied; only these may have an effect
     */
    public Set<UUID> insert(String topic, List<Envelope> events) throws SQLException {
        Set<UUID> inserted = new HashSet<>();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into inbox (event_id, topic, dossier_id, sequence, applied_at)
                        select e.event_id, ?, e.dossier_id, e.sequence, ?
                        from unnest(?::uuid[], ?::uuid[], ?::bigint[]) e(event_id, dossier_id, sequence)
                        order by e.dossier_id, e.sequence
                        on conflict do nothing returning event_id""")) {
            insert.setString(1, topic);
            insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.setArray(3, connection.createArrayOf("uuid", events.stream().map(Envelope::eventId).toArray()));
            insert.setArray(4, connection.createArrayOf("uuid", events.stream().map(Envelope::dossierId).toArray()));
            insert.setArray(5, connection.createArrayOf("bigint", events.stream().map(Envelope::sequence).toArray()));
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    inserted.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return inserted;
    }
}
