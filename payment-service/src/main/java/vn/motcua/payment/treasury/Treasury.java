package vn.motcua.payment.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.database.Database;

/** Adds up the ledger as the treasurer asks. */
@ApplicationScoped
class Treasury {

    /** The most rows of a report. */
    static final int MOST_ROWS = 20_000;

    /** Owners' lines with the place that their entry moved money at; an entry has one. */
    private static final String OWNERS = """
            from ledger_account a join ledger_posting p on p.account_id = a.id join ledger_entry e on e.id = p.entry_id
                left join dossier d on d.id = e.dossier_id
                left join lateral (
                    select pa.kind, pa.owner from ledger_posting pp join ledger_account pa on pa.id = pp.account_id
                    where pp.entry_id = e.id and pa.kind in ('GATEWAY', 'CASH_DESK', 'OVERPAYMENTS', 'REFUNDS_PAYABLE', 'TREASURY_CLAIM')
                    order by pa.kind = 'CASH_DESK' desc, pa.kind = 'GATEWAY' desc limit 1) place on true
            where p.booked_at >= ? and p.booked_at < ?\s""";

    @Inject
    Database database;

    /** What owners came to be owed: what was settled, and what the review queue applied later. */
    List<MoneyRow> collected(Window window, Set<Dimension> by) {
        return money(window, by, "-p.amount", "and a.kind in ('STATE_BUDGET', 'AGENCY', 'POST') and p.amount < 0");
    }

    /** What was paid back, by the entries of refunds: out of what owners were owed, or out of money that was nobody's yet. */
    List<MoneyRow> refunded(Window window, Set<Dimension> by) {
        return money(window, by, "p.amount", """
                and a.kind in ('STATE_BUDGET', 'AGENCY', 'POST', 'OVERPAYMENTS', 'TREASURY_CLAIM') and p.amount > 0 and e.occasion like 'REFUND%'""");
    }

    private List<MoneyRow> money(Window window, Set<Dimension> by, String amount, String which) {
        String columns = Arrays.stream(Dimension.values()).map(dimension -> dimension.column(by)).collect(Collectors.joining(", "));
        return read("select " + columns + ", count(distinct e.id) as entries, coalesce(sum(" + amount + ") filter (where a.kind <> 'POST'), 0) as state, "
                + "coalesce(sum(" + amount + ") filter (where a.kind = 'POST'), 0) as postage " + OWNERS + which
                + " group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5 limit " + (MOST_ROWS + 1), window.start(), window.end());
    }

    /** What is owed now, by kind and agency. */
    List<MoneyRow> outstanding() {
        return read("""
                select c.kind, d.unit as agency, null::text as channel, null::text as gateway, null::text as day, count(*) as entries,
                       coalesce(sum(c.amount) filter (where c.kind <> 'POSTAGE'), 0) as state, coalesce(sum(c.amount) filter (where c.kind = 'POSTAGE'), 0) as postage
                from charge c join dossier d on d.id = c.dossier_id where c.state = 'OPEN' group by 1, 2 order by 1, 2 limit\s""" + (MOST_ROWS + 1));
    }

    private List<MoneyRow> read(String sql, Object... args) {
        List<MoneyRow> rows = database.query(sql, Treasury::row, args);
        if (rows.size() > MOST_ROWS) {
            throw Problem.ofField("by", "quá " + MOST_ROWS + " dòng, hãy chọn ít hơn / more than " + MOST_ROWS + " rows, ask for less");
        }
        return rows;
    }

    private static MoneyRow row(ResultSet row) throws SQLException {
        return new MoneyRow(row.getString("kind"), row.getString("agency"), row.getString("channel"), row.getString("gateway"), row.getString("day"),
                row.getLong("entries"), row.getLong("state"), row.getLong("postage"));
    }
}
