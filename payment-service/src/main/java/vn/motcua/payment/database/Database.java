package vn.motcua.payment.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs statements in the current transaction. A failure keeps its {@link SQLException} as the cause. */
@ApplicationScoped
public class Database {

    /** Reads one row. */
    public interface RowReader<T> {
        /** The value of the row the result set stands on. */
        T read(ResultSet row) throws SQLException;
    }

    @Inject
    DataSource dataSource;

    /** All rows of a query. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... args) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the payment database did not answer a query", e);
        }
    }

    /** Runs a change; returns the number of rows. */
    public int update(String sql, Object... args) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, args);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the payment database did not take a change", e);
        }
    }

    /** The instant in a column; null where the column is. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static void bind(PreparedStatement statement, Object[] args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i];
            if (arg == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (arg instanceof Instant instant) {
                statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (arg instanceof SqlArray array) {
                statement.setArray(i + 1, statement.getConnection().createArrayOf(array.type(), array.values()));
            } else if (arg instanceof Enum<?> e) {
                statement.setString(i + 1, e.name());
            } else {
                statement.setObject(i + 1, arg);
            }
        }
    }
}
