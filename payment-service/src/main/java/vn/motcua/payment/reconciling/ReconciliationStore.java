package vn.motcua.payment.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.motcua.payment.database.Database;
import vn.motcua.payment.reconciliation.Outcome;
import vn.motcua.payment.reconciliation.Resolution;
import vn.motcua.payment.reconciliation.Resolutions;

/** Reads comparisons, and keeps how their differences are resolved. */
@ApplicationScoped
class ReconciliationStore {

    private static final String RUN = """
            select r.*, not exists (select from reconciliation_run n where n.gateway = r.gateway and n.day = r.day and n.number > r.number) as latest
            from reconciliation_run r where r.gateway = ? and r.day = ? and (r.number = ? or ?::int is null) order by r.number desc limit 1""";
    private static final String LINE = """
            select l.*, x.resolution, x.reason, x.proposed_by, x.proposed_at, x.approved_by, x.approved_at
            from reconciliation_line l left join reconciliation_resolution x on x.run_id = l.run_id and x.number = l.number where l.run_id = ?\s""";

    /** A proposal to resolve a difference; {@code approvedBy} is null until it is done. */
    record Proposal(UUID id, Resolution resolution, long amount, Instant moneyAt, String proposedBy, String approvedBy) {
    }

    @Inject
    Database database;

    /** The comparison of that number, or the latest where it is null. */
    Optional<RunView> run(String gateway, LocalDate day, Integer number) {
        return database.query(RUN, this::run, gateway, day, number, number).stream().findFirst();
    }

    private RunView run(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new RunView(id, row.getString("gateway"), row.getObject("day", LocalDate.class), row.getInt("number"), row.getBoolean("latest"),
                row.getString("sha256"), row.getInt("lines"), row.getLong("of_day"), row.getLong("carried_in"), row.getLong("carried_out"),
                row.getLong("here"), row.getLong("difference"), row.getLong("there"), totals(id), Database.instant(row, "ran_at"), row.getString("actor"));
    }

    private List<RunView.Total> totals(UUID run) {
        return database.query("""
                select l.outcome, count(*) as lines, sum(l.ledger) as here, sum(l.there) as there, count(x.approved_at) as resolved
                from reconciliation_line l left join reconciliation_resolution x on x.run_id = l.run_id and x.number = l.number
                where l.run_id = ? group by l.outcome order by l.outcome""",
                row -> new RunView.Total(Outcome.valueOf(row.getString("outcome")), row.getInt("lines"), row.getLong("here"),
                        row.getLong("there") - row.getLong("here"), row.getLong("there"), row.getInt("resolved")), run);
    }

    /** The lines of a comparison after that number, of one outcome or of all. */
    List<LineView> lines(UUID run, Outcome outcome, long after, int most) {
        return outcome == null
                ? database.query(LINE + "and l.number > ? order by l.number limit ?", ReconciliationStore::line, run, after, most)
                : database.query(LINE + "and l.outcome = ? and l.number > ? order by l.number limit ?", ReconciliationStore::line, run, outcome, after, most);
    }

    /** One line of a comparison. */
    Optional<LineView> line(UUID run, int number) {
        return database.query(LINE + "and l.number = ?", ReconciliationStore::line, run, number).stream().findFirst();
    }

    private static LineView line(ResultSet row) throws SQLException {
        Outcome outcome = Outcome.valueOf(row.getString("outcome"));
        long difference = row.getLong("there") - row.getLong("ledger");
        String resolution = row.getString("resolution");
        return new LineView(row.getInt("number"), outcome, row.getObject("line", Integer.class), row.getString("reference"), row.getString("transaction_no"),
                row.getObject("payment_id", UUID.class), row.getLong("payment"), row.getLong("ledger"), row.getLong("there"),
                row.getObject("told", Long.class), Database.instant(row, "told_at"), difference, row.getObject("elsewhere", LocalDate.class),
                Resolutions.allowed(outcome, difference), resolution == null ? null : new LineView.Done(Resolution.valueOf(resolution),
                        row.getString("reason"), row.getString("proposed_by"), Database.instant(row, "proposed_at"), row.getString("approved_by"),
                        Database.instant(row, "approved_at")));
    }

    /** Waits for whoever compares or resolves differences of that place, and keeps others waiting until the transaction ends. */
    void lock(String gateway) {
        database.query("select pg_advisory_xact_lock(hashtext('reconciliation ' || ?))", row -> true, gateway);
    }

    /** Keeps a proposal; whether it is the line's first. */
    boolean propose(UUID id, RunView run, LineView line, Resolution resolution, Instant moneyAt, String reason, Instant now, String actor) {
        return database.update("""
                insert into reconciliation_resolution (id, run_id, number, gateway, key, resolution, amount, money_at, reason, proposed_at, proposed_by)
                select ?, l.run_id, l.number, ?, l.key, ?, ?, ?, ?, ?, ? from reconciliation_line l where l.run_id = ? and l.number = ?
                on conflict (run_id, number) do nothing""",
                id, run.gateway(), resolution, line.difference(), moneyAt, reason, now, actor, run.run(), line.number()) == 1;
    }

    /** The line's proposal. */
    Optional<Proposal> proposal(UUID run, int number) {
        return database.query("select * from reconciliation_resolution where run_id = ? and number = ?",
                row -> new Proposal(row.getObject("id", UUID.class), Resolution.valueOf(row.getString("resolution")), row.getLong("amount"),
                        Database.instant(row, "money_at"), row.getString("proposed_by"), row.getString("approved_by")), run, number).stream().findFirst();
    }

    void approve(UUID proposal, Instant now, String actor) {
        database.update("update reconciliation_resolution set approved_at = ?, approved_by = ? where id = ?", now, actor, proposal);
    }
}
