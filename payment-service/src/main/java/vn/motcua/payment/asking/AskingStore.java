package vn.motcua.payment.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import vn.motcua.payment.database.Database;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.gateway.AskedGateway.Question;
import vn.motcua.payment.settlement.PaymentState;

/** Which payments are to be asked for. Each question is taken by one replica, and belongs to it until its next time comes. */
@ApplicationScoped
class AskingStore {

    @Inject
    Database database;

    /** Takes the question that waits longest; passes over those that another replica is taking. Empty where none is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<DuePayment> take(Collection<String> gateways, AskingPlan plan, Instant now) {
        // The time stands outside of the subquery once more: of a row that another replica took while this one came to it, PostgreSQL looks
        // only at the outer conditions again.
        Optional<DuePayment> due = database.query("""
                select p.*, d.code as dossier from payment p join dossier d on d.id = p.dossier_id
                where p.id in (
                        select id from payment where state = 'PENDING' and coalesce(next_ask_at <= ?, created_at <= ?)
                        union all
                        select id from payment where state = 'EXPIRED' and expires_at > ? and coalesce(next_ask_at, expires_at) <= ?)
                    and coalesce(p.next_ask_at <= ?, true) and p.gateway = any(?) and p.reference is not null
                order by coalesce(p.next_ask_at, p.created_at) limit 1 for no key update of p skip locked""", AskingStore::read,
                now, now.minus(plan.after()), now.minus(plan.expiredFor()), now, now, SqlArray.texts(gateways, name -> name))
                .stream().findFirst();
        due.ifPresent(p -> database.update("update payment set asked_times = asked_times + 1, next_ask_at = ? where id = ?",
                plan.next(p, now), p.id()));
        return due;
    }

    /** A question is over that was put then, with an answer or without. What is final meanwhile is not touched. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void over(UUID payment, Instant askedAt) {
        database.update("update payment set asked_at = ? where id = ? and state in ('PENDING', 'EXPIRED')", askedAt, payment);
    }

    /** Nothing is left to ask. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void neverAgain(UUID payment) {
        database.update("update payment set next_ask_at = 'infinity' where id = ? and state in ('PENDING', 'EXPIRED')", payment);
    }

    private static DuePayment read(ResultSet row) throws SQLException {
        return new DuePayment(row.getObject("id", UUID.class), row.getString("gateway"),
                new Question(row.getString("reference"), row.getLong("amount"), row.getString("dossier"), Database.instant(row, "created_at"),
                        row.getString("transaction_no")),
                PaymentState.valueOf(row.getString("state")), Database.instant(row, "expires_at"), row.getInt("asked_times"));
    }
}
