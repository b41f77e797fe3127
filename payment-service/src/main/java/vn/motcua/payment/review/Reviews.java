package vn.motcua.payment.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private static final String SELECT = """
            select r.*, p.dossier_id, d.code as dossier from payment_review r join payment p on p.id = r.payment_id
            join dossier d on d.id = p.dossier_id where\s""";
    private static final Logger LOG = Logger.getLogger(Reviews.class);

    @Inject
    Database database;
    @Inject
    Ledger ledger;
    @Inject
    Clock clock;

    /** Puts a payment into the queue of which nobody knows whether, or how much, money moved: nothing is booked. Whether it is new there. */
    public boolean addUnknown(Payment payment, ReviewReason reason) {
        return add(payment, reason, payment.amount(), null).isPresent();
    }

    /**
     * Puts money into the queue that was taken and settles nothing by itself, and books it; once per payment and reason.
     *
     * @param amount what was taken, whole đồng
     * @param at     when it was taken
     */
    public void addTaken(Payment payment, ReviewReason reason, long amount, Instant at, String actor) {
        add(payment, reason, amount, at).ifPresent(review -> ledger.book(List.of(Bookings.takenForReview(payment, review, amount, at, actor))));
    }

    private Optional<UUID> add(Payment payment, ReviewReason reason, long amount, Instant takenAt) {
        UUID id = Ids.next();
        int added = database.update("""
                insert into payment_review (id, payment_id, reason, amount, raised_at, taken_at) values (?, ?, ?, ?, ?, ?::timestamptz)
                on conflict (payment_id, reason) do nothing""", id, payment.id(), reason, amount, clock.instant(), takenAt);
        if (added == 0) {
            return Optional.empty();
        }
        LOG.warnf("payment %s of dossier %s needs a review: %s", payment.id(), payment.dossier(), reason);
        return Optional.of(id);
    }

    /** Why a payment is in the queue; empty where it is not. */
    public List<ReviewReason> of(UUID payment) {
        return database.query("select reason from payment_review where payment_id = ? order by id",
                row -> ReviewReason.valueOf(row.getString(1)), payment);
    }

    /** An item; lock its dossier before you decide upon it. */
    public Optional<ReviewItem> find(UUID id) {
        return database.query(SELECT + "r.id = ?", Reviews::read, id).stream().findFirst();
    }

    /**
     * A page of the queue: what is open first, each in the order it came.
     *
     * @param after the last item of the page before; null for the first page
     * @param open  whether only open items, or only resolved ones, are wanted; null for all
     */
    public List<ReviewItem> page(QueuePosition after, Boolean open, int most) {
        QueuePosition from = after == null ? QueuePosition.START : after;
        return database.query(SELECT + """
                ((r.resolved_at is not null), r.id) > (?, ?) and (?::boolean is null or (r.resolved_at is null) = ?::boolean)
                order by (r.resolved_at is not null), r.id limit ?""", Reviews::read, from.resolved(), from.id(), open, open, most);
    }

    /** Takes an item out of the open ones; {@code IllegalStateException} where somebody had done so. */
    public void resolve(UUID id, Instant at) {
        if (database.update("update payment_review set resolved_at = ? where id = ? and resolved_at is null", at, id) != 1) {
            throw new IllegalStateException("review item " + id + " is not open");
        }
    }

    private static ReviewItem read(ResultSet row) throws SQLException {
        return new ReviewItem(row.getObject("id", UUID.class), row.getObject("payment_id", UUID.class), row.getObject("dossier_id", UUID.class),
                row.getString("dossier"), ReviewReason.valueOf(row.getString("reason")), row.getLong("amount"),
                Database.instant(row, "raised_at"), Database.instant(row, "taken_at"), Database.instant(row, "resolved_at"));
    }
}
