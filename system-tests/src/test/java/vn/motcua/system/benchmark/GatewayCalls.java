package vn.motcua.system.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceSpec;
import vn.motcua.local.servers.Databases;
import vn.motcua.system.Province;

/**
 * VNPAY's signed calls that settle payments, as fast as so many clients can send them, each for another payment, beside pgbench with the
 * writes that such a call leads to. On a province of its own, where nobody listens to what payment tells.
 */
final class GatewayCalls implements Part.Measurement {

    /** More than two cores settle while it is measured. */
    private static final int PAYMENTS = 150_000;
    private static final String PGBENCH = "pgbench, the same writes";
    private static final List<String> TABLES = List.of("dossier", "charge", "payment", "payment_charge", "ledger_account", "ledger_entry",
            "ledger_posting", "event_stream", "event_log", "outbox", "gateway_call");

    /** What a call that settles writes, in its two transactions. */
    private static final String SCRIPT = """
            select nextval('bare.turn') as n \\gset
            begin;
            select * from bare.dossier where id = {id} for no key update;
            update bare.payment set state = 'PAID', paid_at = now(), transaction_no = :n where id = {id};
            update bare.payment_charge set settled_at = now() where payment_id = {id};
            update bare.charge set state = 'SETTLED' where id = {id};
            insert into bare.ledger_entry (id, occasion, source, dossier_id, booked_at, recorded_at, actor)
                values ({id}, 'SETTLED', {id}, {id}, now(), now(), 'VNPAY');
            insert into bare.ledger_posting (entry_id, line, account_id, amount, booked_at) values ({id}, 1, 1, 150000, now()), ({id}, 2, 2, -150000, now());
            insert into bare.event_stream (dossier_id, last_sequence, last_hash) values ({id}, 1, decode(repeat('00', 32), 'hex'));
            insert into bare.event_log (event_id, dossier_id, dossier, sequence, type, occurred_at, recorded_at, actor, body, previous_hash, hash)
                values ({id}, {id}, 'BENCHMARK', 1, 'vn.motcua.dossier.paid.v1', now(), now(), 'VNPAY', json_build_object('text', repeat('x', 600)),
                decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex')) returning id as log \\gset
            insert into bare.outbox (log_id, recorded_at) values (:log, now());
            commit;
            insert into bare.gateway_call (gateway, received_at, reference, fields, signed, answer, verdict)
                values ('VNPAY', now(), 'BENCHMARK' || :n, '{"vnp_TmnCode": "MOTCUA01", "vnp_Amount": "15000000", "vnp_BankCode": "NCB"}', true, '00', 'CONFIRMED');
            """.replace("{id}", WaitingPayments.id(":n::bigint"));

    @Override
    public void run(Stage stage, Results results) throws Exception {
        Settings settings = stage.settings();
        try (Province province = Province.on(stage.clearedFor(), ServiceSpec.DEFAULT_HEAP_MEGABYTES);
                Connection connection = Databases.connect(province.books().adminUrl())) {
            stage.progress().say("ipn: payment starts, %,d payments are written", PAYMENTS);
            province.start(Service.PAYMENT);
            WaitingPayments.fill(connection, "payment", PAYMENTS);
            var calls = ClosedLoop.run("ipn", settings.clients(), settings.warmUp(), settings.measured(), stage.progress(), client(province));
            demandBooked(connection);
            province.stop(Service.PAYMENT);
            stage.progress().say("ipn: the same writes by pgbench");
            copyTables(connection);
            var bare = PgBench.run(province.books().adminUrl(), SCRIPT, settings.clients(), settings.measured());
            if (bare.isEmpty()) {
                results.add("ipn", calls.perSecond(), "1/s", "pgbench is not installed here");
                results.add("ipn.p50", calls.durations().percentile(50), "ms");
                results.add("ipn.p99", calls.durations().percentile(99), "ms");
            } else {
                results.add("ipn", calls.perSecond(), "1/s", bare.get().perSecond(), PGBENCH);
                results.add("ipn.p50", calls.durations().percentile(50), "ms", bare.get().durations().percentile(50), PGBENCH);
                results.add("ipn.p99", calls.durations().percentile(99), "ms", bare.get().durations().percentile(99), PGBENCH);
            }
        }
    }

    private static ClosedLoop.Client client(Province province) {
        AtomicInteger next = new AtomicInteger();
        Rest rest = new Rest();
        return number -> () -> {
            int payment = next.incrementAndGet();
            if (payment > PAYMENTS) {
                throw new IllegalStateException("faster than thought: all payments are settled");
            }
            var answer = rest.get(province.uri(Service.PAYMENT).resolve("/gateways/vnpay/ipn?" + WaitingPayments.paid(payment)), "");
            if (!answer.text().contains("\"00\"")) {
                throw new IllegalStateException("a call was answered " + answer.status() + " " + answer.text());
            }
        };
    }

    /** Each settled payment is on the ledger, and the ledger sums to zero. */
    private static void demandBooked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                select (select count(*) from payment.payment where state = 'PAID'), (select count(*) from payment.ledger_entry),
                       (select coalesce(sum(amount), 0) from payment.ledger_posting)""")) {
            row.next();
            if (row.getLong(1) == 0 || row.getLong(1) != row.getLong(2) || row.getLong(3) != 0) {
                throw new IllegalStateException("%d paid, %d entries, sum %d".formatted(row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        }
    }

    private static void copyTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema bare");
            for (String table : TABLES) {
                statement.execute("create table bare.%1$s (like payment.%1$s including all)".formatted(table));
            }
            statement.execute("insert into bare.ledger_account overriding system value select * from payment.ledger_account");
            statement.execute("create sequence bare.turn");
        }
        WaitingPayments.fill(connection, "bare", PAYMENTS);
    }
}
