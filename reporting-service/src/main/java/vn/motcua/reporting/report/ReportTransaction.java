package vn.motcua.reporting.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Reads everything of one report as of one moment, while the projection goes on writing. */
@ApplicationScoped
public class ReportTransaction {

    private final DataSource database;

    ReportTransaction(DataSource database) {
        this.database = database;
    }

    /** Runs the reading in one read-only snapshot. */
    public <T> T read(Reading<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                return reading.read(connection);
            }
        });
    }

    /** Something that reads. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads over this connection, which is closed by others. */
        T read(Connection connection) throws SQLException;
    }
}
