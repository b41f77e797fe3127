package vn.motcua.reporting.report;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.reporting.fact.AssistanceFact;
import vn.motcua.reporting.fact.Measure;
import vn.motcua.reporting.figure.Counting;
import vn.motcua.reporting.figure.Counting.Quantity;
import vn.motcua.reporting.figure.Counting.Selector;
import vn.motcua.reporting.figure.Window;

/** Lists what a counting counts, one page at a time, by the keys of an index. */
final class BehindQuery {

    private static final String RECEPTIONS = """
            select dossier_id, code, procedure, field, unit, channel, received_at, received_staff, received_employer, receiver_fte
            from dossier_fact
            where received_at >= ? and received_at < ? and (? is null or received_employer = ?) and channel = any(?)
              and (received_at, dossier_id) > (?, ?)
            order by received_at, dossier_id limit ?""";

    private static final String PAYMENTS = """
            select p.payment_id, f.code, p.amount, p.gateway, p.paid_at, p.kinds
            from payment_fact p join dossier_fact f using (dossier_id)
            where p.method = ? and p.paid_at >= ? and p.paid_at < ? and f.channel is not null and (p.paid_at, p.payment_id) > (?, ?)
            order by p.paid_at, p.payment_id limit ?""";

    private static final String PEOPLE = """
            select staff, array_agg(distinct employer order by employer) as employers,
                   coalesce(sum(count) filter (where measure = 'RECEIVED'), 0) as received,
                   coalesce(sum(count) filter (where measure = 'DIGITIZED'), 0) as digitized,
                   coalesce(sum(count) filter (where measure = 'RETURNED_AT_COUNTER'), 0) as returned
            from daily_roll_up where %s and staff > ? group by staff order by staff limit ?""";

    private static final String HELP = """
            select id, number, kind, dossier, assisted_at, staff, employer, unit from assistance
            where assisted_at >= ? and assisted_at < ? and (? is null or employer = ?) and kind = any(?) and (assisted_at, id) > (?, ?)
            order by assisted_at, id limit ?""";

    private final Connection connection;
    private final Counting counting;
    private final Window days;
    private final String after;
    private final int rows;

    /**
     * @param after the position of the last item of the page before; null for the first page
     * @param rows  how many to read
     */
    BehindQuery(Connection connection, Counting counting, Window days, String after, int rows) {
        this.connection = connection;
        this.counting = counting;
        this.days = days;
        this.after = after;
        this.rows = rows;
    }

    List<Behind> read() throws SQLException {
        if (counting.quantity() == Quantity.STAFF) {
            return people();
        }
        Measure measure = counting.selectors().get(0).measure();
        return switch (measure) {
            case RECEIVED -> receptions();
            case PAID_ONLINE -> payments("ONLINE");
            case PAID_IN_CASH -> payments("CASH");
            case HELPED_WITH_ACCOUNT, HELPED_WITH_SUBMISSION, HELPED_WITH_PAYMENT, HELPED_BY_TELEPHONE -> help();
            default -> throw new IllegalArgumentException("no list behind " + measure);
        };
    }

    private List<Behind> receptions() throws SQLException {
        Position position = Position.of(after, days.start());
        String employer = counting.employer() == null ? null : counting.employer().name();
        Set<Channel> channels = counting.selectors().get(0).channels();
        try (PreparedStatement query = connection.prepareStatement(RECEPTIONS)) {
            query.setObject(1, days.start().atOffset(ZoneOffset.UTC));
            query.setObject(2, days.end().atOffset(ZoneOffset.UTC));
            query.setString(3, employer);
            query.setString(4, employer);
            query.setArray(5, RollUpCounts.channels(connection, channels));
            query.setObject(6, position.at().atOffset(ZoneOffset.UTC));
            query.setObject(7, position.id());
            query.setInt(8, rows);
            return Rows.read(query, row -> new Behind.Reception(row.getString("code"), row.getObject("dossier_id", UUID.class),
                    row.getString("procedure"), row.getString("field"), row.getString("unit"), Channel.valueOf(row.getString("channel")),
                    Rows.instant(row, "received_at"), row.getString("received_staff"), Employer.valueOf(row.getString("received_employer")),
                    row.getDouble("receiver_fte")));
        }
    }

    private List<Behind> payments(String method) throws SQLException {
        Position position = Position.of(after, days.start());
        try (PreparedStatement query = connection.prepareStatement(PAYMENTS)) {
            query.setString(1, method);
            query.setObject(2, days.start().atOffset(ZoneOffset.UTC));
            query.setObject(3, days.end().atOffset(ZoneOffset.UTC));
            query.setObject(4, position.at().atOffset(ZoneOffset.UTC));
            query.setObject(5, position.id());
            query.setInt(6, rows);
            return Rows.read(query, row -> new Behind.Payment(row.getString("code"), row.getObject("payment_id", UUID.class),
                    row.getLong("amount"), row.getString("gateway"), Rows.instant(row, "paid_at"), texts(row.getArray("kinds"))));
        }
    }

    private List<Behind> help() throws SQLException {
        Position position = Position.of(after, days.start());
        String employer = counting.employer() == null ? null : counting.employer().name();
        Set<Measure> measures = counting.selectors().stream().map(Selector::measure).collect(Collectors.toSet());
        Object[] kinds = Arrays.stream(AssistanceKind.values()).filter(kind -> measures.contains(AssistanceFact.measure(kind))).map(Enum::name).toArray();
        try (PreparedStatement query = connection.prepareStatement(HELP)) {
            query.setObject(1, days.start().atOffset(ZoneOffset.UTC));
            query.setObject(2, days.end().atOffset(ZoneOffset.UTC));
            query.setString(3, employer);
            query.setString(4, employer);
            query.setArray(5, connection.createArrayOf("text", kinds));
            query.setObject(6, position.at().atOffset(ZoneOffset.UTC));
            query.setObject(7, position.id());
            query.setInt(8, rows);
            return Rows.read(query, row -> new Behind.Help(row.getString("number"), row.getObject("id", UUID.class),
                    AssistanceKind.valueOf(row.getString("kind")), row.getString("dossier"), Rows.instant(row, "assisted_at"),
                    row.getString("staff"), Employer.valueOf(row.getString("employer")), row.getString("unit")));
        }
    }

    private List<Behind> people() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PEOPLE.formatted(RollUpCounts.condition(counting)))) {
            int index = RollUpCounts.bind(connection, query, counting, days);
            query.setString(index, after == null ? "" : after);
            query.setInt(index + 1, rows);
            return Rows.read(query, row -> new Behind.Person(row.getString("staff"), texts(row.getArray("employers")),
                    row.getLong("received"), row.getLong("digitized"), row.getLong("returned")));
        }
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
