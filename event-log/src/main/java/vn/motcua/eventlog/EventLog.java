package vn.motcua.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.Topic;
import vn.motcua.kit.Ids;

/**
 * The append-only log of what a service did. Writing an event also puts it into the outbox, from where the relay
 * publishes it; both happen in the caller's transaction, together with the change that the event tells of.
 */
@ApplicationScoped
public class EventLog {

    /** The longest body, in bytes of UTF-8; well below what a broker takes, so that the relay never meets one it cannot send. */
    public static final int LONGEST_BODY = 256 * 1024;

    private final DataSource dataSource;
    private final Clock clock;
    private final String service;

    @Inject
    EventLog(DataSource dataSource, Clock clock, @ConfigProperty(name = "motcua.event-log.service") String service) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.service = service;
    }

    /** The name of the channel on which the database wakes the relay of a service. */
    public static String notification(String service) {
        return "outbox_" + service;
    }

    /** Appends one event; see {@link #append(List)}. */
    public void append(NewEvent event) {
        append(List.of(event));
    }

    /**
     * Appends events in their order. Call it inside the transaction of the change.
     *
     * @throws IllegalArgumentException where an event belongs to another service's topic or its body is longer than
     *                                  {@link #LONGEST_BODY}
     */
    public void append(List<NewEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Map<UUID, Head> heads = takeHeads(connection, events);
            LogRows rows = new LogRows();
            for (NewEvent event : events) {
                heads.computeIfPresent(event.dossierId(), (id, head) -> rows.add(event, bodyOf(event), head, recordedAt));
            }
            rows.insert(connection, recordedAt, notification(service));
            moveHeads(connection, heads);
        } catch (SQLException e) {
            throw new IllegalStateException("event log", e);
        }
    }

    private String bodyOf(NewEvent event) {
        Topic topic = EventType.of(event.body()).topic();
        if (!topic.source().endsWith("/" + service)) {
            throw new IllegalArgumentException(service + " does not tell on " + topic.topicName());
        }
        String body = EventJson.write(event.body());
        if (body.getBytes(StandardCharsets.UTF_8).length > LONGEST_BODY) {
            throw new IllegalArgumentException("an event of " + event.body().subject() + " is longer than " + LONGEST_BODY + " bytes");
        }
        return body;
    }

    /** Takes the dossiers' heads in the order of their ids: two writers of one dossier wait, and never for each other. */
    private static Map<UUID, Head> takeHeads(Connection connection, List<NewEvent> events) throws SQLException {
        Map<UUID, Head> heads = new HashMap<>();
        try (var take = connection.prepareStatement("""
                insert into event_stream as s (dossier_id, last_sequence, last_hash)
                select id, 0, ? from unnest(?::uuid[]) id order by id
                on conflict (dossier_id) do update set last_sequence = s.last_sequence
                returning dossier_id, last_sequence, last_hash""")) {
            take.setBytes(1, LinkHash.genesis());
            take.setArray(2, connection.createArrayOf("uuid", events.stream().map(NewEvent::dossierId).distinct().toArray()));
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    heads.put(rows.getObject(1, UUID.class), new Head(rows.getLong(2), rows.getBytes(3)));
                }
            }
        }
        return heads;
    }

    private static void moveHeads(Connection connection, Map<UUID, Head> heads) throws SQLException {
        List<Map.Entry<UUID, Head>> moved = new ArrayList<>(heads.entrySet());
        try (var move = connection.prepareStatement("""
                update event_stream s set last_sequence = h.sequence, last_hash = decode(h.hash, 'hex')
                from unnest(?::uuid[], ?::bigint[], ?::text[]) h(id, sequence, hash) where s.dossier_id = h.id""")) {
            move.setArray(1, connection.createArrayOf("uuid", moved.stream().map(Map.Entry::getKey).toArray()));
            move.setArray(2, connection.createArrayOf("bigint", moved.stream().map(e -> e.getValue().sequence()).toArray()));
            move.setArray(3, connection.createArrayOf("text", moved.stream().map(e -> HexFormat.of().formatHex(e.getValue().hash())).toArray()));
            move.executeUpdate();
        }
    }

    /** A dossier's events of this service, oldest first; empty for a dossier that it never told of. */
    public List<LoggedEvent> history(UUID dossierId) {
        List<LoggedEvent> history = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select id, event_id, dossier_id, dossier, sequence, type, occurred_at, recorded_at, actor, body, previous_hash, hash
                        from event_log where dossier_id = ? order by sequence""")) {
            select.setObject(1, dossierId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    history.add(read(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("event log", e);
        }
        return history;
    }

    /** Reads a row whose columns stand in the order of {@link LoggedEvent}. */
    public static LoggedEvent read(ResultSet row) throws SQLException {
        return new LoggedEvent(row.getLong(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                row.getLong(5), row.getString(6), row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, OffsetDateTime.class).toInstant(), row.getString(9), row.getString(10),
                HexFormat.of().formatHex(row.getBytes(11)), HexFormat.of().formatHex(row.getBytes(12)));
    }

    /** The end of a dossier's chain. */
    record Head(long sequence, byte[] hash) {
    }

    /** The rows of one append, column by column, so that one statement writes them all. */
    private static final class LogRows {

        private final List<Object[]> rows = new ArrayList<>();

        Head add(NewEvent event, String body, Head head, Instant recordedAt) {
            UUID eventId = Ids.next();
            Instant occurredAt = event.occurredAt().truncatedTo(ChronoUnit.MICROS);
            long sequence = head.sequence() + 1;
            String type = EventType.of(event.body()).wireName();
            byte[] hash = LinkHash.of(head.hash(), eventId, event.dossierId(), event.body().subject(), sequence, type, occurredAt,
                    recordedAt, event.actor(), body);
            rows.add(new Object[] {eventId, event.dossierId(), event.body().subject(), sequence, type,
                    OffsetDateTime.ofInstant(occurredAt, ZoneOffset.UTC), event.actor(), body,
                    HexFormat.of().formatHex(head.hash()), HexFormat.of().formatHex(hash)});
            return new Head(sequence, hash);
        }

        void insert(Connection connection, Instant recordedAt, String notification) throws SQLException {
            String[] types = {"uuid", "uuid", "text", "bigint", "text", "timestamptz", "text", "text", "text", "text"};
            try (var insert = connection.prepareStatement("""
                    with logged as (
                      insert into event_log (event_id, dossier_id, dossier, sequence, type, occurred_at, recorded_at, actor, body,
                                             previous_hash, hash)
                      select e.event_id, e.dossier_id, e.dossier, e.sequence, e.type, e.occurred_at, ?, e.actor, e.body::json,
                             decode(e.previous_hash, 'hex'), decode(e.hash, 'hex')
                      from unnest(?::uuid[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
                                  ?::text[], ?::text[])
                        with ordinality e(event_id, dossier_id, dossier, sequence, type, occurred_at, actor, body, previous_hash,
                                          hash, place)
                      order by e.place
                      returning id, recorded_at),
                    queued as (insert into outbox (log_id, recorded_at) select id, recorded_at from logged)
                    select pg_notify(?, '')""")) {
                insert.setObject(1, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
                for (int column = 0; column < types.length; column++) {
                    int c = column;
                    insert.setArray(column + 2, connection.createArrayOf(types[column], rows.stream().map(row -> row[c]).toArray()));
                }
                insert.setString(types.length + 2, notification);
                insert.execute();
            }
        }
    }
}
