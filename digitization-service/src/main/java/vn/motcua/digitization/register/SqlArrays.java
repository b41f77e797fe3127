package vn.motcua.digitization.register;

import java.sql.Array;
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
}
