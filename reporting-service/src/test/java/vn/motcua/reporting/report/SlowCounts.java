package vn.motcua.reporting.report;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.reporting.figure.Counting;
import vn.motcua.reporting.figure.Counting.Selector;
import vn.motcua.reporting.figure.Counts;
import vn.motcua.reporting.figure.Window;

/** Counts by reading all facts each time: slow, and nothing to do with the roll-ups. */
final class SlowCounts implements Counts {

    private static final String ACTS = """
            select 'RECEIVED' as measure, received_at as at, received_employer as employer, received_staff as staff, channel,
                   0::bigint as amount, receiver_fte as fte from dossier_fact where received_at is not null
            union all
            select 'DIGITIZED', digitized_at, digitized_employer, digitized_staff, channel, 0, 0 from dossier_fact
            where digitized_at is not null and channel is not null
            union all
            select 'RETURNED_AT_COUNTER', returned_at, returned_employer, returned_staff, channel, 0, 0 from dossier_fact
            where returned_how = 'COUNTER'
            union all
            select 'PAID_ONLINE', paid_at, paid_employer, paid_staff, channel, payment_fact.amount, 0
            from payment_fact join dossier_fact using (dossier_id) where method = 'ONLINE' and channel is not null
            union all
            select case kind when 'ACCOUNT_OPENED' then 'HELPED_WITH_ACCOUNT' when 'ONLINE_SUBMISSION' then 'HELPED_WITH_SUBMISSION'
                             when 'ONLINE_PAYMENT' then 'HELPED_WITH_PAYMENT' else 'HELPED_BY_TELEPHONE' end,
                   assisted_at, employer, staff, null, 0, 0 from assistance""";

    private final Connection connection;

    SlowCounts(Connection connection) {
        this.connection = connection;
    }

    @Override
    public BigDecimal of(Counting counting, Window asked) {
        Window days = counting.days(asked);
        String where = " from (" + ACTS + ") as act where (at at time zone 'Asia/Ho_Chi_Minh')::date between '" + days.from() + "' and '"
                + days.to() + "'" + (counting.employer() == null ? "" : " and employer = '" + counting.employer() + "'")
                + " and (" + counting.selectors().stream().map(SlowCounts::selector).collect(Collectors.joining(" or ")) + ")";
        String sql = switch (counting.quantity()) {
            case COUNT -> "select count(*)" + where;
            case AMOUNT -> "select coalesce(sum(amount), 0)" + where;
            case STAFF -> "select count(distinct staff)" + where;
            case FTE -> "select coalesce(sum(fte), 0)::numeric from (select max(fte) as fte" + where + " group by staff) as person";
        };
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getBigDecimal(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String selector(Selector selector) {
        List<String> channels = selector.channels().stream().map(Channel::name).toList();
        return "(measure = '" + selector.measure() + "'" + (channels.isEmpty() ? "" : " and channel in ('" + String.join("','", channels) + "')") + ")";
    }
}
