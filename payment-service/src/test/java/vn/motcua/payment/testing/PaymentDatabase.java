package vn.motcua.payment.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

import vn.motcua.payment.database.Database;

/** Looks behind the service's back, as its own database role. */
@ApplicationScoped
public class PaymentDatabase {

    @Inject
    Database database;

    @Transactional
    public long count(String from, Object... args) {
        return database.query("select count(*) from " + from, row -> row.getLong(1), args).get(0);
    }

    @Transactional
    public List<String> texts(String sql, Object... args) {
        return database.query(sql, row -> row.getString(1), args);
    }

    @Transactional
    public int change(String sql, Object... args) {
        return database.update(sql, args);
    }

    /** Writes a day of payments. */
    @Transactional
    public PaidDay keep(PaidDay day) {
        return day.keep(this);
    }

    /** Makes a pending payment's time run out then. */
    @Transactional
    public void expireAt(OnlinePayment payment, Instant expiresAt) {
        database.update("update payment set created_at = ?, expires_at = ? where id = ?::uuid", expiresAt.minusSeconds(900), expiresAt,
                payment.id());
    }
}
