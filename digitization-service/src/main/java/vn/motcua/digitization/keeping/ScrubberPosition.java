package vn.motcua.digitization.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** How far the scrubber is, kept in the database, so that another replica goes on where one ended. */
@ApplicationScoped
class ScrubberPosition {

    private static final String TRY_LOCK = "select pg_try_advisory_lock(hashtextextended('scrubber', 0))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended('scrubber', 0))";
    private static final String READ = "select position from scrubber";
    private static final String WRITE = """
            update scrubber set round_started_at = case when position = '' then ? else round_started_at end, position = ?
            """;

    @Inject
    DataSource dataSource;

    /** Does that work while no other replica does it; false where one does. The lock goes with the connection that holds it. */
    boolean alone(Runnable work) {
        try (var connection = dataSource.getConnection()) {
            if (!yes(connection, TRY_LOCK)) {
                return false;
            }
            try {
                work.run();
            } finally {
                yes(connection, UNLOCK);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the scrubber cannot take its turn", e);
        }
    }

    private static boolean yes(Connection connection, String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql); var row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** The last content that was looked at; empty at the beginning of a round. */
    String read() {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(READ); var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the scrubber's position cannot be read", e);
        }
    }

    /** Writes the position down; empty begins a new round. */
    void write(String position, Instant now) {
        try (var connection = dataSource.getConnection(); var update = connection.prepareStatement(WRITE)) {
            update.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            update.setString(2, position);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the scrubber's position cannot be written", e);
        }
    }
}
