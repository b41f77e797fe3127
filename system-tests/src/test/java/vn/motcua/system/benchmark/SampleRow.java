package vn.motcua.system.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of intake, to be written again and again under other keys. */
final class SampleRow {

    private record Value(String type, String text) {
    }

    private final String table;
    private final Map<String, Value> values;

    private SampleRow(String table, Map<String, Value> values) {
        this.table = table;
        this.values = values;
    }

    /**
     * Reads a row, without the columns that the database fills by itself.
     *
     * @throws IllegalStateException where there is none
     */
    static SampleRow of(Connection connection, String table, String where) throws SQLException {
        List<String> without = filledByItself(connection, table);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from intake." + table + " where " + where)) {
            if (!row.next()) {
                throw new IllegalStateException("intake wrote nothing into " + table);
            }
            Map<String, Value> values = new LinkedHashMap<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String name = row.getMetaData().getColumnName(i);
                if (!without.contains(name)) {
                    values.put(name, new Value(row.getMetaData().getColumnTypeName(i), row.getString(i)));
                }
            }
            return new SampleRow(table, values);
        }
    }

    private static List<String> filledByItself(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = 'intake' and table_name = ? and (is_generated = 'ALWAYS' or is_identity = 'YES')""")) {
            select.setString(1, table);
            List<String> names = new ArrayList<>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    String value(String column) {
        return values.get(column).text();
    }

    /** The statement that writes such a row into the bare table. */
    String insert() {
        return "insert into bare.%s (%s) values (%s)".formatted(table,
                values.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")),
                values.values().stream().map(value -> "?::" + value.type()).collect(Collectors.joining(", ")));
    }

    /** Binds the row's values, but those given as its own. */
    void bind(PreparedStatement insert, Map<String, String> own) throws SQLException {
        int place = 1;
        for (Map.Entry<String, Value> value : values.entrySet()) {
            insert.setString(place++, own.getOrDefault(value.getKey(), value.getValue().text()));
        }
    }
}
