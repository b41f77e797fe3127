package vn.motcua.payment.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

import vn.motcua.payment.database.Database;

/** Finds payments of which something can be paid back. */
@ApplicationScoped
class RefundablePayments {

    @Inject
    Database database;

    /**
     * A page of them, in the order of their ids.
     *
     * @param ended   whether only those of dossiers that ended without a result are wanted
     * @param dossier the code of the only dossier wanted; null for all
     * @param after   the last payment of the page before; null for the first page
     */
    List<RefundablePayment> page(boolean ended, String dossier, UUID after, int most) {
        return database.query("""
                select p.id, d.code, d.closed_at, s.settled, s.claimed
                from payment p join dossier d on d.id = p.dossier_id cross join lateral (
                    select (select coalesce(sum(pc.amount), 0) from payment_charge pc where pc.payment_id = p.id and pc.settled_at is not null) as settled,
                           (select coalesce(sum(r.amount), 0) from refund r
                            where r.payment_id = p.id and r.review_id is null and r.state <> 'TURNED_DOWN') as claimed) s
                where (?::uuid is null or p.id > ?::uuid) and (?::text is null or d.code = ?::text) and (not ?::boolean or d.closed_at is not null)
                    and s.settled > s.claimed
                order by p.id limit ?""",
                row -> new RefundablePayment(row.getObject(1, UUID.class), row.getString(2), Database.instant(row, "closed_at"), row.getLong(4),
                        row.getLong(5), row.getLong(4) - row.getLong(5)), after, after, dossier, dossier, ended, most);
    }
}
