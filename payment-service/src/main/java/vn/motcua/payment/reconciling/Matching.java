package vn.motcua.payment.reconciling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

import vn.motcua.payment.statement.StatementFormat;

/**
 * Compares a day of a place with what the place tells, in the transaction of the connection: nothing is kept until it commits. All of it
 * happens in the database; in memory lies no line.
 */
public final class Matching {

    /** The place that is no gateway: the drawers of the cashiers. */
    public static final String CASH = "CASH";

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z0-9]+)");
    /** A day may be cut differently at the gateway, and two runs of one place must not read past each other. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('reconciliation ' || :gateway))";

    private final Connection connection;
    private final Map<String, Object> values = new HashMap<>();

    private Matching(Connection connection, UUID run, String gateway, LocalDate day, String sha256, Instant now, String actor) {
        this.connection = connection;
        values.put("run", run);
        values.put("gateway", gateway);
        values.put("day", day);
        values.put("sha256", sha256);
        values.put("now", now.atOffset(ZoneOffset.UTC));
        values.put("actor", actor);
        values.put("from", day.atStartOfDay(Days.ZONE).toOffsetDateTime());
        values.put("to", day.plusDays(1).atStartOfDay(Days.ZONE).toOffsetDateTime());
    }

    /** Compares a gateway's day with its statement. */
    public static void gateway(Connection connection, UUID run, StatementFormat format, LocalDate day, SpooledStatement statement, Instant now,
                               String actor) throws SQLException, IOException {
        Matching matching = new Matching(connection, run, format.name(), day, statement.sha256(), now, actor);
        matching.begin();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(statement.copy()), 1 << 16)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(MatchingSql.COPY, in);
        }
        matching.run(MatchingSql.FIND_ORDERS);
        matching.run("analyze staged");
        matching.run(MatchingSql.WANTED);
        matching.run(MatchingSql.FILL_WANTED);
        matching.run("analyze wanted");
        matching.run(MatchingSql.FILL_HERE);
        matching.compare(MatchingSql.TAKEN_ON_DAY);
    }

    /** Compares the cash payments of a day with the drawers of the ledger. */
    static void cash(Connection connection, UUID run, LocalDate day, Instant now, String actor) throws SQLException {
        Matching matching = new Matching(connection, run, CASH, day, null, now, actor);
        matching.begin();
        matching.run(MatchingSql.STAGE_DRAWERS);
        matching.run("analyze staged");
        matching.run(MatchingSql.FILL_HERE_CASH);
        matching.compare(MatchingSql.TAKEN_ON_DAY_CASH);
    }

    private void begin() throws SQLException {
        run(ONE_AT_A_TIME);
        run("set local work_mem = '64MB'");
        run(MatchingSql.STAGED);
        run(MatchingSql.HERE);
    }

    private void compare(String takenOnDay) throws SQLException {
        run("analyze here");
        run(MatchingSql.TOLD_ELSEWHERE);
        run(MatchingSql.FILL_TOLD_ELSEWHERE);
        run(MatchingSql.COMPARED);
        run(MatchingSql.LINES);
        run(MatchingSql.RUN.formatted(takenOnDay));
        run("drop table if exists staged, wanted, here, told_elsewhere, compared");
    }

    private void run(String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(sql);
        while (found.find()) {
            names.add(found.group(1));
        }
        try (PreparedStatement statement = connection.prepareStatement(found.replaceAll("?"))) {
            for (int i = 0; i < names.size(); i++) {
                statement.setObject(i + 1, values.get(names.get(i)));
            }
            statement.execute();
        }
    }
}
