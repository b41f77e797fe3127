package vn.motcua.payment.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One entry of the ledger: it is added once and never changed; what was wrong is put right by another entry.
 *
 * @param id        the entry's id (UUIDv7)
 * @param occasion  why it is booked
 * @param source    what made it: a payment, a review item, a refund …; it books an occasion once
 * @param dossierId the dossier whose money it is; null where it is that of many
 * @param at        when the money moved
 * @param actor     who answers for it, as the audit trail names people; no personal data
 * @param postings  at least two lines, which sum to zero
 */
public record Booking(UUID id, Occasion occasion, UUID source, UUID dossierId, Instant at, String actor, List<Posting> postings) {

    public Booking {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(actor, "actor");
        postings = List.copyOf(postings);
        long sum = postings.stream().mapToLong(Posting::amount).reduce(0, Math::addExact);
        if (postings.size() < 2 || sum != 0) {
            throw new IllegalArgumentException("a booking has two lines or more that sum to zero, not " + postings.size() + " that sum to " + sum);
        }
    }
}
