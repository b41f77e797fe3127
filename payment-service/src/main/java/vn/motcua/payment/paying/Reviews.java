package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

import vn.motcua.kit.Ids;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.database.Database;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.ReviewReason;

/** The queue of payments that a person must look at. */
@ApplicationScoped
public class Reviews {

    private static final Logger LOG = Logger.getLogger(Reviews.class);

    @Inject
    Database database;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** Puts a payment into the queue of which nobody knows whether, or how much, money moved: nothing is booked. Whether it is new there. */
    boolean addUnknown(Payment payment, ReviewReason reason) {
        return add(payment, reason, payment.amount()).isPresent();
    }

    /**
     * Puts money into the queue that was taken and settles nothing by itself, and books it; once per payment and reason.
     *
     * @param amount what was taken, whole đồng
     * @param at     when it was taken
     */
    void addTaken(Payment payment, ReviewReason reason, long amount, Instant at, String actor) {
        add(payment, reason, amount).ifPresent(review -> ledger.book(List.of(Bookings.takenForReview(payment, review, amount, at, actor))));
    }

    private Optional<UUID> add(Payment payment, ReviewReason reason, long amount) {
        UUID id = Ids.next();
        int added = database.update("""
                insert into payment_review (id, payment_id, reason, amount, raised_at) values (?, ?, ?, ?, ?)
                on conflict (payment_id, reason) do nothing""", id, payment.id(), reason, amount, clock.instant());
        if (added == 0) {
            return Optional.empty();
        }
        LOG.warnf("payment %s of dossier %s needs a review: %s", payment.id(), payment.dossier(), reason);
        return Optional.of(id);
    }

    /** Why a payment is in the queue; empty where it is not. */
    List<ReviewReason> of(UUID payment) {
        return database.query("select reason from payment_review where payment_id = ? order by id",
                row -> ReviewReason.valueOf(row.getString(1)), payment);
    }
}
