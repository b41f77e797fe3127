package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;

/** The table {@code topic_progress}: up to where each topic is folded in. */
final class ProgressTable {

    private static final String NOTE = """
            insert into topic_progress as so_far (topic, events, last_occurred_at, last_recorded_at) values (?, ?, ?, ?)
            on conflict (topic) do update set events = so_far.events + excluded.events,
                last_occurred_at = greatest(so_far.last_occurred_at, excluded.last_occurred_at),
                last_recorded_at = greatest(so_far.last_recorded_at, excluded.last_recorded_at)""";

    private ProgressTable() {
    }

    /** Notes a batch; the topic's row is one for all replicas, so this comes last in the transaction. */
    static void note(Connection connection, Topic topic, List<ReceivedEvent> events) throws SQLException {
        Instant occurred = events.stream().map(ReceivedEvent::occurredAt).max(Comparator.naturalOrder()).orElseThrow();
        Instant recorded = events.stream().map(ReceivedEvent::recordedAt).max(Comparator.naturalOrder()).orElseThrow();
        try (PreparedStatement note = connection.prepareStatement(NOTE)) {
            note.setString(1, topic.topicName());
            note.setLong(2, events.size());
            note.setObject(3, occurred.atOffset(ZoneOffset.UTC));
            note.setObject(4, recorded.atOffset(ZoneOffset.UTC));
            note.executeUpdate();
        }
    }
}
