package vn.motcua.payment.resolving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import vn.motcua.payment.refund.RefundWay;
import vn.motcua.payment.review.ReviewItem;
import vn.motcua.payment.settlement.Resolution;
import vn.motcua.payment.settlement.Resolutions;
import vn.motcua.payment.settlement.ReviewReason;

/**
 * An item of the review queue as clients see it.
 *
 * @param review     its id
 * @param payment    the payment that brought the money
 * @param dossier    the dossier's code
 * @param reason     why it is in the queue
 * @param amount     whole đồng
 * @param taken      whether money was taken for certain
 * @param raisedAt   when it came into the queue
 * @param ageDays    how many whole days it has been, or was, open
 * @param resolvedAt when two people had decided; absent while it is open
 * @param allowed    what may become of it; empty once it is resolved
 * @param proposals  what was proposed, in that order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(UUID review, UUID payment, String dossier, ReviewReason reason, long amount, boolean taken, Instant raisedAt, long ageDays,
                         Instant resolvedAt, Set<Resolution> allowed, List<Line> proposals) {

    /**
     * One proposal.
     *
     * @param proposal   its id
     * @param resolution what should become of the item
     * @param reason     why
     * @param way        how the money goes back
     * @param dossier    the dossier whose charges it settles
     * @param charges    those charges
     * @param owner      whose the money becomes
     * @param state      where it stands
     * @param proposedBy the staff code of who made it
     * @param proposedAt when
     * @param decidedBy  the staff code of who decided
     * @param decidedAt  when
     * @param note       why it was turned down
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(UUID proposal, Resolution resolution, String reason, RefundWay way, String dossier, List<UUID> charges, NewOwner owner,
                       ProposalState state, String proposedBy, Instant proposedAt, String decidedBy, Instant decidedAt, String note) {

        static Line of(Proposal p) {
            boolean decided = p.decided() != null;
            return new Line(p.id(), p.resolution(), p.reason(), p.way(), p.dossier(), p.charges(), p.owner(), p.state(), p.proposed().by(),
                    p.proposed().at(), decided ? p.decided().by() : null, decided ? p.decided().at() : null, p.note());
        }
    }

    static ReviewView of(ReviewItem item, List<Proposal> proposals, Instant now) {
        Instant until = item.isOpen() ? now : item.resolvedAt();
        Set<Resolution> allowed = item.isOpen() ? new TreeSet<>(Resolutions.of(item.reason(), item.isTaken())) : Set.of();
        return new ReviewView(item.id(), item.payment(), item.dossier(), item.reason(), item.amount(), item.isTaken(), item.raisedAt(),
                Duration.between(item.raisedAt(), until).toDays(), item.resolvedAt(), allowed,
                proposals.stream().filter(p -> p.review().equals(item.id())).map(Line::of).toList());
    }
}
