package vn.motcua.eventlog.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;

/** What is written but not published yet. */
final class Outbox {

    private Outbox() {
    }

    /**
     * Makes this transaction the only publisher of the service, until it ends.
     *
     * @return false where another replica publishes now
     */
    static boolean lock(Connection connection, String service) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended('relay ' || ?, 0))")) {
            lock.setString(1, service);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The oldest pending events, in the order of the log. */
    static List<LoggedEvent> pending(Connection connection, int most) throws SQLException {
        try (var select = connection.prepareStatement("""
                select l.id, l.event_id, l.dossier_id, l.dossier, l.sequence, l.type, l.occurred_at, l.recorded_at, l.actor, l.body,
                       l.previous_hash, l.hash
                from (select log_id, recorded_at from outbox order by log_id limit ?) o
                join event_log l on l.id = o.log_id and l.recorded_at = o.recorded_at
                order by l.id""")) {
            select.setInt(1, most);
            List<LoggedEvent> pending = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    pending.add(EventLog.read(rows));
                }
            }
            return pending;
        }
    }

    /** Takes published events out. */
    static void remove(Connection connection, List<LoggedEvent> published) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where log_id = any(?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", published.stream().map(LoggedEvent::id).toArray()));
            delete.executeUpdate();
        }
    }
}
