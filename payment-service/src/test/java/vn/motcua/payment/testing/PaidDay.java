package vn.motcua.payment.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.local.statements.Seeded;
import vn.motcua.local.statements.StatementEntry;
import vn.motcua.local.statements.StatementLayout;
import vn.motcua.local.statements.StatementProducer;

/**
 * A day of payments through one gateway, written straight into the tables as the service would: every tenth failed, the others settled
 * and booked.
 */
public final class PaidDay {

    public final StatementLayout gateway;
    public final LocalDate day;
    public final int payments;
    public final String unit;

    public PaidDay(StatementLayout gateway, LocalDate day, int payments) {
        this(gateway, day, payments, Dossier.UNIT);
    }

    /** Of dossiers which that unit decides. */
    public PaidDay(StatementLayout gateway, LocalDate day, int payments, String unit) {
        this.unit = unit;
        this.gateway = gateway;
        this.day = day;
        this.payments = payments;
    }

    /** The statement with its discrepancies. */
    public String statement(long seed, int oneIn, List<Seeded> seeded) {
        StringBuilder csv = new StringBuilder();
        write(seed, oneIn, csv, seeded);
        return csv.toString();
    }

    public void write(long seed, int oneIn, Appendable out, List<Seeded> seeded) {
        try {
            StatementProducer producer = new StatementProducer(gateway, seed, oneIn, out, seeded::add);
            for (int i = 1; i <= payments; i++) {
                producer.write(entry(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<StatementEntry> entries() {
        List<StatementEntry> entries = new ArrayList<>();
        for (int i = 1; i <= payments; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    public StatementEntry entry(int i) {
        LocalDateTime at = day.atStartOfDay().plusSeconds(i % 86_400);
        return new StatementEntry(prefix() + i, "1" + prefix().substring(1) + i, amount(i), at, i % 10 != 0);
    }

    public static long amount(int i) {
        return 1_000L * (1 + i % 500);
    }

    private String prefix() {
        return gateway.name().charAt(0) + day.toString().replace("-", "") + "X";
    }

    /** Writes all of it, as the owner of the rows would, in the current transaction. */
    public PaidDay keep(PaymentDatabase database) {
        String numbers = " from generate_series(1, " + payments + ") as n (i) ";
        String at = "(timestamp '" + day + "' + (i % 86400) * interval '1 second') at time zone 'Asia/Ho_Chi_Minh'";
        String amount = "(1000 * (1 + i % 500))::bigint";
        String paid = "where i % 10 <> 0";
        run(database, "insert into dossier (id, code, unit, channel, known_at, charged_at) select " + id("d") + ", 'D" + prefix()
                + "' || i, '" + unit + "', 'ONLINE', " + at + ", " + at + numbers);
        run(database, "insert into charge (id, dossier_id, fee, kind, amount, due_when, state, raised_at, event_id, event_line) select " + id("c") + ", "
                + id("d") + ", 'F', case i % 3 when 0 then 'POSTAGE' else 'PHI' end, " + amount + ", 'INTAKE', case when i % 10 = 0 then 'OPEN' else 'SETTLED' end, "
                + at + ", " + id("e") + ", 0" + numbers);
        run(database, "insert into payment (id, dossier_id, method, gateway, reference, due_when, amount, created_at, expires_at, state, paid_at, transaction_no,"
                + " employer) select " + id("p") + ", " + id("d") + ", 'ONLINE', '" + gateway + "', '" + prefix() + "' || i, 'INTAKE', " + amount + ", " + at
                + ", " + at + " + interval '15 minutes', case when i % 10 = 0 then 'FAILED' else 'PAID' end, case when i % 10 <> 0 then " + at
                + " end, '1" + prefix().substring(1) + "' || i, 'NONE'" + numbers);
        run(database, "insert into payment_charge select " + id("p") + ", " + id("c") + ", " + amount + ", case when i % 10 <> 0 then " + at + " end" + numbers);
        run(database, "insert into ledger_account (kind, money, owner) values ('GATEWAY', null, '" + gateway + "'), ('AGENCY', 'PHI', '" + unit + "'),"
                + " ('POST', 'POSTAGE', 'POST') on conflict do nothing");
        run(database, "insert into ledger_entry select " + id("l") + ", 'SETTLED', " + id("p") + ", " + id("d") + ", " + at + ", now(), 'test'" + numbers + paid);
        run(database, "insert into ledger_posting select " + id("l") + ", side, a.id, case side when 1 then 1 else -1 end * " + amount + ", " + at + numbers
                + "cross join (values (1), (2)) as s (side) join ledger_account a on a.kind = case when side = 1 then 'GATEWAY' when i % 3 = 0 then 'POST' else 'AGENCY' end"
                + " and a.owner = case when side = 1 then '" + gateway + "' when i % 3 = 0 then 'POST' else '" + unit + "' end " + paid);
        return this;
    }

    private String id(String what) {
        return "md5('" + what + prefix() + "' || i)::uuid";
    }

    private static void run(PaymentDatabase database, String sql) {
        database.change(sql);
    }
}
