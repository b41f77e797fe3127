package vn.motcua.payment.resolving;

import java.util.List;
import java.util.UUID;

import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.RefundWay;
import vn.motcua.payment.settlement.Resolution;

/**
 * What one person wants to become of an item of the review queue.
 *
 * @param id         its id
 * @param review     the item's id
 * @param resolution what
 * @param reason     why
 * @param dossier    the code of the dossier whose charges the money settles; null unless it is applied
 * @param charges    those charges; empty unless it is applied
 * @param way        how the money goes back; null unless it is refunded
 * @param owner      whose the money becomes; null unless it is accepted and money was taken
 * @param state      where it stands
 * @param proposed   by whom
 * @param decided    by whom; null until then
 * @param note       why it was turned down; null otherwise
 */
record Proposal(UUID id, UUID review, Resolution resolution, String reason, String dossier, List<UUID> charges, RefundWay way, NewOwner owner,
                ProposalState state, Mark proposed, Mark decided, String note) {
}
