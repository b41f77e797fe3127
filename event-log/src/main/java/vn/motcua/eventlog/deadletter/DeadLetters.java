package vn.motcua.eventlog.deadletter;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.motcua.eventlog.inbox.Envelope;
import vn.motcua.eventlog.inbox.PoisonException;
import vn.motcua.eventlog.inbox.RawRecord;
import vn.motcua.kit.Ids;

/** The records that were set aside. Every method runs in the caller's transaction. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_ERROR = 500;

    @Inject
    DataSource dataSource;
    @Inject
    ObjectMapper mapper;
    @Inject
    Clock clock;
    @Inject
    DeadLetterTopic topic;

    /** The place of an event, as {@link #open} names it. */
    public static String place(UUID dossierId, long sequence) {
        return dossierId + "/" + sequence;
    }

    /**
     * Copies a record to the dead-letter topic, outside any transaction and before {@link #setAside}: if the process dies
     * in between, the record comes again and stands twice on the topic, once in the table.
     */
    public void announce(RawRecord record, RuntimeException error) {
        topic.send(record, error);
    }

    /** Sets a record aside; setting it aside twice is the same as once. */
    public Void setAside(RawRecord record, RuntimeException error) throws SQLException, JsonProcessingException {
        Envelope envelope = envelope(record);
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (id, topic, partition, "offset", dossier_id, sequence, key, headers, body, error, failed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing""")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, record.topic());
            insert.setInt(3, record.partition());
            insert.setLong(4, record.offset());
            insert.setObject(5, envelope == null ? null : envelope.dossierId());
            insert.setObject(6, envelope == null ? null : envelope.sequence());
            insert.setString(7, RawRecord.storable(record.key()));
            insert.setString(8, mapper.writeValueAsString(record.headers()));
            insert.setBytes(9, record.body());
            insert.setString(10, describe(error));
            insert.setObject(11, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
        LOG.errorf("%s is set aside as a dead letter: %s", record, error.toString());
        return null;
    }

    /** The places of these dossiers' open dead letters. */
    public Set<String> open(String topicName, Collection<UUID> dossierIds) throws SQLException {
        Set<String> open = new HashSet<>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select dossier_id, sequence from dead_letter
                        where topic = ? and dossier_id = any(?) and state = 'OPEN'""")) {
            select.setString(1, topicName);
            select.setArray(2, connection.createArrayOf("uuid", dossierIds.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    open.add(place(rows.getObject(1, UUID.class), rows.getLong(2)));
                }
            }
        }
        return open;
    }

    /** Dead letters in the order in which they failed. */
    List<DeadLetter> list(String state, UUID after, int most) throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select d.id, d.topic, d.partition, d."offset", d.dossier_id, d.sequence, d.headers ->> 'ce_type', d.error, d.failed_at,
                               d.state, (select count(*) from parked_event p where p.topic = d.topic and p.dossier_id = d.dossier_id),
                               d.resolved_by, d.resolved_at, d.resolution
                        from dead_letter d where d.state = ? and (?::uuid is null or d.id > ?::uuid) order by d.id limit ?""")) {
            select.setString(1, state);
            select.setObject(2, after);
            select.setObject(3, after);
            select.setInt(4, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime resolvedAt = row.getObject(13, OffsetDateTime.class);
                    letters.add(new DeadLetter(row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getLong(4),
                            row.getObject(5, UUID.class), row.getObject(6, Long.class), row.getString(7), row.getString(8),
                            row.getObject(9, OffsetDateTime.class).toInstant(), row.getString(10), row.getLong(11), row.getString(12),
                            resolvedAt == null ? null : resolvedAt.toInstant(), row.getString(14)));
                }
            }
        }
        return letters;
    }

    /** Takes an open dead letter for resolving; empty where there is none of that id. Others wait. */
    Optional<RawRecord> take(UUID id) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select topic, partition, "offset", key, headers, body from dead_letter
                        where id = ? and state = 'OPEN' for update""")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Map<String, String> headers = mapper.readValue(row.getString(5), new TypeReference<>() { });
                return Optional.of(new RawRecord(row.getString(1), row.getInt(2), row.getLong(3), row.getString(4), headers, row.getBytes(6)));
            }
        }
    }

    /** Writes how it was resolved. */
    void resolve(UUID id, String state, String by, String resolution) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update dead_letter set state = ?, resolved_by = ?, resolved_at = ?, resolution = ? where id = ?")) {
            update.setString(1, state);
            update.setString(2, by);
            update.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            update.setString(4, resolution);
            update.setObject(5, id);
            update.executeUpdate();
        }
    }

    private static Envelope envelope(RawRecord record) {
        try {
            return Envelope.of(record);
        } catch (PoisonException e) {
            return null;
        }
    }

    private static String describe(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root.getClass().getSimpleName() + ": " + root.getMessage();
        return text.replace("\0", "").substring(0, Math.min(LONGEST_ERROR, text.length()));
    }
}
