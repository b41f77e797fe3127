package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.Topic;
import vn.motcua.events.UnknownEvent;
import vn.motcua.reporting.fact.DossierFold;

/** The table {@code unknown_event}: what no rule explains is counted by type and enters no figure. */
final class UnknownEventTable {

    private static final String COUNT = """
            insert into unknown_event as known (topic, type, count, first_at, last_at) values (?, ?, ?, ?, ?)
            on conflict (topic, type) do update set count = known.count + excluded.count,
                first_at = least(known.first_at, excluded.first_at), last_at = greatest(known.last_at, excluded.last_at)""";

    private UnknownEventTable() {
    }

    /** Counts events that have no rule. */
    static void count(Connection connection, Topic topic, List<ReceivedEvent> events) throws SQLException {
        Map<String, List<Instant>> times = events.stream()
                .collect(Collectors.groupingBy(e -> type(e.body()), TreeMap::new,
                        Collectors.mapping(ReceivedEvent::occurredAt, Collectors.toList())));
        if (times.isEmpty()) {
            return;
        }
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            for (Map.Entry<String, List<Instant>> entry : times.entrySet()) {
                List<Instant> sorted = entry.getValue().stream().sorted().toList();
                count.setString(1, topic.topicName());
                count.setString(2, entry.getKey());
                count.setLong(3, sorted.size());
                count.setObject(4, sorted.get(0).atOffset(ZoneOffset.UTC));
                count.setObject(5, sorted.get(sorted.size() - 1).atOffset(ZoneOffset.UTC));
                count.addBatch();
            }
            count.executeBatch();
        }
    }

    private static String type(DossierEvent body) {
        return body instanceof UnknownEvent unknown ? unknown.type() : body.getClass().getSimpleName();
    }
}
