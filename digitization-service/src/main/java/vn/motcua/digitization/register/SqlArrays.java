package vn.motcua.digitization.register;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Binds whole columns at once, so that a batch of any size is one statement. */
final class SqlArrays {

    private SqlArrays() {
    }

    /** Binds one column: the same property of every row, as text; null stays null. */
    static <T> void bind(PreparedStatement statement, int index, Collection<T> rows, Function<T, ?> property) throws SQLException {
        Object[] column = rows.stream().map(property).map(value -> value == null ? null : value.toString()).toArray();
        Array array = statement.getConnection().createArrayOf("text", column);
        statement.setArray(index, array);
    }

    /** Binds the columns from the first parameter on, in their order. */
    @SafeVarargs
    static <T> void bindAll(PreparedStatement statement, Collection<T> rows, Function<T, ?>... properties) throws SQLException {
        for (int i = 0; i < properties.length; i++) {
            bind(statement, i + 1, rows, properties[i]);
        }
    }

    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Executes a statement for these rows; nothing where there are none. */
    static void execute(Connection connection, String sql, Collection<?> rows, Binding binding) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        }
    }
}
