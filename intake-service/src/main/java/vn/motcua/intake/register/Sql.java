package vn.motcua.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

/** Statements of the register, in the caller's transaction where there is one. */
@ApplicationScoped
class Sql {

    @Inject
    DataSource dataSource;

    /** What is done with a statement. */
    interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** Prepares the statement, does that and closes it. */
    <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("register", e);
        }
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
