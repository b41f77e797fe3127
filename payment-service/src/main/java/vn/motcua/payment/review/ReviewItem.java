package vn.motcua.payment.review;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.payment.settlement.ReviewReason;

/**
 * Money, or perhaps money, of which a person must say what becomes of it.
 *
 * @param id         its id
 * @param payment    the payment that brought it
 * @param dossierId  the id of the payment's dossier
 * @param dossier    its code
 * @param reason     why it is in the queue
 * @param amount     whole đồng
 * @param raisedAt   when it came into the queue
 * @param takenAt    when the money was taken; null where nobody knows whether, or how much, moved
 * @param resolvedAt when two people had decided; null while it is open
 */
public record ReviewItem(UUID id, UUID payment, UUID dossierId, String dossier, ReviewReason reason, long amount, Instant raisedAt,
                         Instant takenAt, Instant resolvedAt) {

    /** Whether it waits for people. */
    public boolean isOpen() {
        return resolvedAt == null;
    }

    /** Whether money was taken and booked. */
    public boolean isTaken() {
        return takenAt != null;
    }

    /** Where it stands in the queue. */
    public QueuePosition position() {
        return new QueuePosition(!isOpen(), id);
    }
}
