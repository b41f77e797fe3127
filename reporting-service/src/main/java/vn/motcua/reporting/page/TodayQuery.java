package vn.motcua.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import vn.motcua.reporting.fact.LocalDays;
import vn.motcua.reporting.report.ReportTransaction;

/** Reads today's counts: what happened from the roll-ups, what is open from the facts. */
@ApplicationScoped
class TodayQuery {

    private static final String HAPPENED = """
            select coalesce(sum(count) filter (where measure = 'RECEIVED'), 0) as received,
                   coalesce(sum(count) filter (where measure <> 'RECEIVED'), 0) as paid,
                   coalesce(sum(amount), 0) as paid_amount
            from daily_roll_up where day = ? and measure in ('RECEIVED', 'PAID_ONLINE', 'PAID_IN_CASH')""";

    private static final String OPEN = """
            select count(*) filter (where due_at >= ?) as due, count(*) filter (where due_at < ?) as overdue
            from dossier_fact where status in (2, 4) and not paused and due_at < ?""";

    private final ReportTransaction transaction;
    private final Clock clock;

    TodayQuery(ReportTransaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    Today read() {
        Instant now = clock.instant();
        LocalDate today = LocalDays.of(now);
        return transaction.read(connection -> {
            try (PreparedStatement happened = connection.prepareStatement(HAPPENED); PreparedStatement open = connection.prepareStatement(OPEN)) {
                happened.setObject(1, today);
                open.setObject(1, LocalDays.start(today).atOffset(ZoneOffset.UTC));
                open.setObject(2, now.atOffset(ZoneOffset.UTC));
                open.setObject(3, LocalDays.start(today.plusDays(1)).atOffset(ZoneOffset.UTC));
                try (ResultSet h = happened.executeQuery(); ResultSet o = open.executeQuery()) {
                    h.next();
                    o.next();
                    return new Today(now, h.getLong("received"), o.getLong("due"), o.getLong("overdue"), h.getLong("paid"),
                            h.getLong("paid_amount"));
                }
            }
        });
    }
}
