package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.motcua.reporting.fact.RollUpKey;
import vn.motcua.reporting.fact.Sums;
import vn.motcua.reporting.fact.Tally;

/** The table {@code daily_roll_up}. */
final class RollUpTable {

    private static final String KEY = "measure, day, channel, employer, unit, field, procedure, staff";

    private static final String ADD = """
            insert into daily_roll_up as sum (%1$s, count, amount)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as difference(%1$s, count, amount) order by %1$s
            on conflict (%1$s) do update set count = sum.count + excluded.count, amount = sum.amount + excluded.amount"""
            .formatted(KEY);

    /** A row that came to nothing goes, so that the table depends on the facts alone and not on their way here. */
    private static final String SWEEP = """
            delete from daily_roll_up where count = 0 and amount = 0
            and (%1$s) in (select * from unnest(?, ?, ?, ?, ?, ?, ?, ?) as touched(%1$s))""".formatted(KEY);

    private RollUpTable() {
    }

    /** Adds a difference to the rows. */
    static void add(Connection connection, Sums difference) throws SQLException {
        List<Map.Entry<RollUpKey, Tally>> rows = List.copyOf(difference.rows().entrySet());
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            bindKeys(connection, add, rows);
            array(connection, add, 9, "bigint", rows, row -> row.getValue().count());
            array(connection, add, 10, "bigint", rows, row -> row.getValue().amount());
            add.executeUpdate();
        }
        List<Map.Entry<RollUpKey, Tally>> taken = rows.stream().filter(row -> row.getValue().count() < 0).toList();
        if (!taken.isEmpty()) {
            try (PreparedStatement sweep = connection.prepareStatement(SWEEP)) {
                bindKeys(connection, sweep, taken);
                sweep.executeUpdate();
            }
        }
    }

    private static void bindKeys(Connection connection, PreparedStatement statement, List<Map.Entry<RollUpKey, Tally>> rows)
            throws SQLException {
        array(connection, statement, 1, "text", rows, row -> row.getKey().measure().name());
        array(connection, statement, 2, "date", rows, row -> row.getKey().day());
        array(connection, statement, 3, "text", rows, row -> row.getKey().channel() == null ? "" : row.getKey().channel().name());
        array(connection, statement, 4, "text", rows, row -> row.getKey().employer().name());
        array(connection, statement, 5, "text", rows, row -> row.getKey().unit());
        array(connection, statement, 6, "text", rows, row -> row.getKey().field());
        array(connection, statement, 7, "text", rows, row -> row.getKey().procedure());
        array(connection, statement, 8, "text", rows, row -> row.getKey().staff());
    }

    private static void array(Connection connection, PreparedStatement statement, int index, String type,
            List<Map.Entry<RollUpKey, Tally>> rows, Function<Map.Entry<RollUpKey, Tally>, Object> value) throws SQLException {
        statement.setArray(index, connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
