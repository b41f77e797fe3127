package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

import vn.motcua.kit.Ids;
import vn.motcua.payment.database.Database;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.ReviewReason;

/** The queue of payments that a person must look at. */
@ApplicationScoped
public class Reviews {

    private static final Logger LOG = Logger.getLogger(Reviews.class);

    @Inject
    Database database;
    @Inject
    Clock clock;

    /** Puts a payment into the queue, once per reason; whether it is new there. */
    boolean add(Payment payment, ReviewReason reason) {
        return add(payment, reason, payment.amount());
    }

    /** The same for money of another amount than the payment's. */
    boolean add(Payment payment, ReviewReason reason, long amount) {
        int added = database.update("""
                insert into payment_review (id, payment_id, reason, amount, raised_at) values (?, ?, ?, ?, ?)
                on conflict (payment_id, reason) do nothing""", Ids.next(), payment.id(), reason, amount, clock.instant());
        if (added == 1) {
            LOG.warnf("payment %s of dossier %s needs a review: %s", payment.id(), payment.dossier(), reason);
        }
        return added == 1;
    }

    /** Why a payment is in the queue; empty where it is not. */
    List<ReviewReason> of(UUID payment) {
        return database.query("select reason from payment_review where payment_id = ? order by id",
                row -> ReviewReason.valueOf(row.getString(1)), payment);
    }
}
