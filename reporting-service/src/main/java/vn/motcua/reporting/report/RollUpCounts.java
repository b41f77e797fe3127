package vn.motcua.reporting.report;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.reporting.figure.Counting;
import vn.motcua.reporting.figure.Counting.Quantity;
import vn.motcua.reporting.figure.Counting.Selector;
import vn.motcua.reporting.figure.Counts;
import vn.motcua.reporting.figure.Window;

/** Sums and distinct people from the daily roll-ups; posts from the receptions themselves. */
final class RollUpCounts implements Counts {

    private static final String SELECTOR = "(measure = ? and channel = any(?))";

    /** A person whose share of a post changed in the window counts with the greatest: productivity is not flattered. */
    private static final String POSTS = """
            select coalesce(sum(share), 0) from (
                select max(receiver_fte)::numeric as share from dossier_fact
                where received_employer = ? and received_at >= ? and received_at < ? and received_staff is not null
                group by received_staff) as people""";

    private final Connection connection;

    RollUpCounts(Connection connection) {
        this.connection = connection;
    }

    @Override
    public BigDecimal of(Counting counting, Window asked) {
        Window days = counting.days(asked);
        try {
            return counting.quantity() == Quantity.FTE ? posts(counting, days) : sum(counting, days);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count " + counting, e);
        }
    }

    private BigDecimal sum(Counting counting, Window days) throws SQLException {
        String sql = "select " + expression(counting.quantity()) + " from daily_roll_up where " + condition(counting);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(connection, query, counting, days);
            return single(query);
        }
    }

    private BigDecimal posts(Counting counting, Window days) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(POSTS)) {
            query.setString(1, counting.employer().name());
            query.setObject(2, days.start().atOffset(ZoneOffset.UTC));
            query.setObject(3, days.end().atOffset(ZoneOffset.UTC));
            return single(query);
        }
    }

    /** The roll-up rows of a counting; {@link #bind} fills the places. */
    static String condition(Counting counting) {
        String selectors = String.join(" or ", Collections.nCopies(counting.selectors().size(), SELECTOR));
        return "day between ? and ? and (? is null or employer = ?) and (" + selectors + ")";
    }

    /** Fills the places of {@link #condition}; the index after the last one. */
    static int bind(Connection connection, PreparedStatement query, Counting counting, Window days) throws SQLException {
        String employer = counting.employer() == null ? null : counting.employer().name();
        query.setObject(1, days.from());
        query.setObject(2, days.to());
        query.setString(3, employer);
        query.setString(4, employer);
        int index = 5;
        for (Selector selector : counting.selectors()) {
            query.setString(index++, selector.measure().name());
            query.setArray(index++, channels(connection, selector.channels()));
        }
        return index;
    }

    /** The channels that a selector means, as an array of the database; all means also what has none. */
    static Array channels(Connection connection, Set<Channel> channels) throws SQLException {
        Stream<String> meant = channels.isEmpty() ? Stream.concat(names(List.of(Channel.values())), Stream.of("")) : names(channels);
        return connection.createArrayOf("text", meant.toArray());
    }

    private static Stream<String> names(Collection<Channel> channels) {
        return channels.stream().map(Enum::name);
    }

    private static String expression(Quantity quantity) {
        return switch (quantity) {
            case COUNT -> "coalesce(sum(count), 0)";
            case AMOUNT -> "coalesce(sum(amount), 0)";
            case STAFF -> "count(distinct staff) filter (where staff <> '')";
            case FTE -> throw new IllegalArgumentException("posts are not in the roll-ups");
        };
    }

    private static BigDecimal single(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBigDecimal(1);
        }
    }
}
