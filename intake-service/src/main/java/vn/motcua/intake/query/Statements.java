package vn.motcua.intake.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.postgresql.PGStatement;

/** Statements of lists, whose best plan depends on their values. */
public final class Statements {

    /**
     * Run before, in the same transaction. A sequential scan looks cheap to the planner where a limit cuts it short, and is ruinous where
     * words that are common by themselves are rare together. Compiling a query of milliseconds takes longer than running it.
     */
    public static final String SETTINGS = "set local enable_seqscan = off; set local jit = off";

    private Statements() {
    }

    /** The statement, its values bound; planned anew each time. A value may be an array of numbers or of texts. */
    public static PreparedStatement bound(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Object[] array) {
                statement.setArray(i + 1, connection.createArrayOf(array instanceof Long[] ? "int8" : "text", array));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
