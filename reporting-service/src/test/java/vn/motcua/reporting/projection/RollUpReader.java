package vn.motcua.reporting.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.reporting.fact.Measure;
import vn.motcua.reporting.fact.RollUpKey;
import vn.motcua.reporting.fact.Tally;

/** Reads the whole table of roll-ups. */
final class RollUpReader {

    private RollUpReader() {
    }

    static Map<RollUpKey, Tally> read(Connection connection) throws SQLException {
        Map<RollUpKey, Tally> rows = new HashMap<>();
        try (var query = connection.prepareStatement("select * from daily_roll_up"); var row = query.executeQuery()) {
            while (row.next()) {
                rows.put(new RollUpKey(Measure.valueOf(row.getString("measure")), row.getObject("day", LocalDate.class), row.getString("unit"),
                        row.getString("field"), row.getString("procedure"), row.getString("channel").isEmpty() ? null : Channel.valueOf(row.getString("channel")),
                        Employer.valueOf(row.getString("employer")), row.getString("staff")),
                        new Tally(row.getLong("count"), row.getLong("amount")));
            }
        }
        return rows;
    }
}
