package vn.motcua.payment.bookkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.events.FeeKind;
import vn.motcua.payment.database.Database;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.ledger.AccountKind;
import vn.motcua.payment.ledger.Booking;
import vn.motcua.payment.ledger.LedgerAccount;
import vn.motcua.payment.ledger.Posting;

/**
 * The books. Entries are only ever added, in the transaction of what they book; the database refuses what does not sum to zero and what
 * was booked before.
 */
@ApplicationScoped
public class Ledger {

    private record Line(Booking booking, int number, Posting posting) {

        LedgerAccount account() {
            return posting.account();
        }
    }

    @Inject
    Database database;
    @Inject
    Clock clock;

    /** Adds entries: three statements, however many. */
    public void book(Collection<Booking> bookings) {
        if (bookings.isEmpty()) {
            return;
        }
        List<Line> lines = lines(bookings);
        open(lines.stream().map(Line::account).collect(Collectors.toSet()));
        Instant now = clock.instant();
        database.update("""
                insert into ledger_entry (id, occasion, source, dossier_id, booked_at, recorded_at, actor)
                select * from unnest(?, ?, ?, ?, ?, ?, ?)""",
                SqlArray.uuids(bookings, Booking::id), SqlArray.texts(bookings, Booking::occasion), SqlArray.uuids(bookings, Booking::source),
                SqlArray.uuids(bookings, Booking::dossierId), SqlArray.times(bookings, Booking::at), SqlArray.times(bookings, booking -> now),
                SqlArray.texts(bookings, Booking::actor));
        database.update("""
                insert into ledger_posting (entry_id, line, account_id, amount, booked_at)
                select l.entry_id, l.line, a.id, l.amount, l.booked_at
                from unnest(?, ?, ?, ?, ?, ?, ?) as l (entry_id, line, kind, money, owner, amount, booked_at)
                    join ledger_account a on a.kind = l.kind and a.money is not distinct from l.money and a.owner = l.owner""",
                SqlArray.uuids(lines, line -> line.booking().id()), SqlArray.ints(lines, Line::number),
                SqlArray.texts(lines, line -> line.account().kind()), SqlArray.texts(lines, line -> line.account().money()),
                SqlArray.texts(lines, line -> line.account().owner()), SqlArray.longs(lines, line -> line.posting().amount()),
                SqlArray.times(lines, line -> line.booking().at()));
    }

    private static List<Line> lines(Collection<Booking> bookings) {
        List<Line> lines = new ArrayList<>();
        for (Booking booking : bookings) {
            int number = 1;
            for (Posting posting : booking.postings()) {
                lines.add(new Line(booking, number++, posting));
            }
        }
        return lines;
    }

    /** In one order for all, so that two transactions that open the same accounts wait for each other and never in a circle. */
    private void open(Set<LedgerAccount> accounts) {
        database.update("""
                insert into ledger_account (kind, money, owner)
                select w.* from unnest(?, ?, ?) as w (kind, money, owner)
                where not exists (select from ledger_account a where a.kind = w.kind and a.money is not distinct from w.money and a.owner = w.owner)
                order by 1, 2, 3 on conflict do nothing""",
                SqlArray.texts(accounts, LedgerAccount::kind), SqlArray.texts(accounts, LedgerAccount::money),
                SqlArray.texts(accounts, LedgerAccount::owner));
    }

    /** An account's balance of that moment, whole đồng: positive is debit, negative is credit. What moved at the moment itself counts. */
    public long balance(LedgerAccount account, Instant at) {
        return database.query("""
                select coalesce(sum(p.amount), 0) from ledger_posting p join ledger_account a on a.id = p.account_id
                where a.kind = ? and a.money is not distinct from ? and a.owner = ? and p.booked_at <= ?""",
                row -> row.getLong(1), account.kind(), account.money(), account.owner(), at).get(0);
    }

    /** All balances of that moment that are not zero, by kind, money and owner. They sum to zero. */
    public List<Balance> balances(Instant at) {
        return database.query("""
                select a.kind, a.money, a.owner, sum(p.amount) as amount from ledger_posting p join ledger_account a on a.id = p.account_id
                where p.booked_at <= ? group by a.id having sum(p.amount) <> 0 order by a.kind, a.money, a.owner""", Ledger::balance, at);
    }

    private static Balance balance(ResultSet row) throws SQLException {
        String money = row.getString("money");
        return new Balance(new LedgerAccount(AccountKind.valueOf(row.getString("kind")), money == null ? null : FeeKind.valueOf(money),
                row.getString("owner")), row.getLong("amount"));
    }
}
