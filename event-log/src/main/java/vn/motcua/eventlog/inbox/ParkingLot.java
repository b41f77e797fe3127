package vn.motcua.eventlog.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Events that came before their turn: an earlier event of their dossier is missing or is a dead letter. */
@ApplicationScoped
public class ParkingLot {

    @Inject
    DataSource dataSource;
    @Inject
    ObjectMapper mapper;
    @Inject
    Clock clock;

    /**
     * Makes this transaction the only one that parks or un-parks events of a dossier: otherwise one could park an event
     * just when another has seen that none waits.
     */
    public void lock(String topic, UUID dossierId) throws SQLException {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(? || ?, 0))")) {
            lock.setString(1, topic);
            lock.setString(2, dossierId.toString());
            lock.execute();
        }
    }

    /** Parks an event; parking it twice is the same as once. */
    public void park(Envelope event) throws SQLException {
        RawRecord record = event.record();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into parked_event (topic, dossier_id, sequence, partition, "offset", key, headers, body, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""")) {
            insert.setString(1, record.topic());
            insert.setObject(2, event.dossierId());
            insert.setLong(3, event.sequence());
            insert.setInt(4, record.partition());
            insert.setLong(5, record.offset());
            insert.setString(6, record.key());
            insert.setString(7, mapper.writeValueAsString(record.headers()));
            insert.setBytes(8, record.body());
            insert.setObject(9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of these dossiers, the ones that have parked events. */
    public Set<UUID> waiting(String topic, Collection<UUID> dossierIds) throws SQLException {
        Set<UUID> waiting = new HashSet<>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select distinct dossier_id from parked_event where topic = ? and dossier_id = any(?)")) {
            select.setString(1, topic);
            select.setArray(2, connection.createArrayOf("uuid", dossierIds.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return waiting;
    }

    /** The parked event of that number. */
    public Optional<RawRecord> find(String topic, UUID dossierId, long sequence) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select partition, "offset", key, headers, body from parked_event
                        where topic = ? and dossier_id = ? and sequence = ?""")) {
            select.setString(1, topic);
            select.setObject(2, dossierId);
            select.setLong(3, sequence);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Map<String, String> headers = mapper.readValue(row.getString(4), new TypeReference<>() { });
                return Optional.of(new RawRecord(topic, row.getInt(1), row.getLong(2), row.getString(3), headers, row.getBytes(5)));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes out what is applied or overtaken: all up to that number. */
    public void removeUpTo(String topic, UUID dossierId, long sequence) throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from parked_event where topic = ? and dossier_id = ? and sequence <= ?")) {
            delete.setString(1, topic);
            delete.setObject(2, dossierId);
            delete.setLong(3, sequence);
            delete.executeUpdate();
        }
    }
}
