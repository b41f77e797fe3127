package vn.motcua.reporting.report;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Reads how complete the tables are. */
final class CompletenessQuery {

    private static final String TOPICS = "select * from topic_progress order by topic";
    private static final String UNKNOWN = "select * from unknown_event order by topic, type";
    private static final String UNEXPLAINED = "select count(*) from dossier_fact where channel is null";
    private static final String PARKED = """
            select count(*) from (
                select dossier_id from parked_event
                union
                select dossier_id from dead_letter where state = 'OPEN' and dossier_id is not null) as waiting""";

    private CompletenessQuery() {
    }

    static Completeness read(Connection connection) throws SQLException {
        return new Completeness(
                list(connection, TOPICS, row -> new Completeness.TopicProgress(row.getString("topic"), row.getLong("events"),
                        Rows.instant(row, "last_occurred_at"), Rows.instant(row, "last_recorded_at"))),
                list(connection, PARKED, row -> row.getLong(1)).get(0),
                list(connection, UNEXPLAINED, row -> row.getLong(1)).get(0),
                list(connection, UNKNOWN, row -> new Completeness.UnknownEvents(row.getString("topic"), row.getString("type"),
                        row.getLong("count"), Rows.instant(row, "first_at"), Rows.instant(row, "last_at"))));
    }

    private static <T> List<T> list(Connection connection, String sql, Rows.Row<T> reader) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            return Rows.read(query, reader);
        }
    }
}
