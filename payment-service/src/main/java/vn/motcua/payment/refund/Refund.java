package vn.motcua.payment.refund;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.charge.Dong;
import vn.motcua.payment.settlement.Payment;

/**
 * Money that goes back to a payer: a fact of its own beside the payment, which stays paid.
 *
 * @param id        the refund's id (UUIDv7); the gateway knows it by this
 * @param payment   the payment's id
 * @param dossierId the id of the payment's dossier
 * @param dossier   its code
 * @param review    the review item whose money it is; null where the money had settled charges
 * @param amount    whole đồng
 * @param parts     of which charges the money is; empty where it is a review item's
 * @param way       how it is to be paid
 * @param reason    why, in the words of who asked for it
 * @param state     where it stands
 * @param requested who asked for it
 * @param decided   who approved it or turned it down; null until then
 * @param note      why it was turned down; null otherwise
 * @param done      who paid it; null until then
 * @param proof     the number of the slip; null where the gateway paid
 */
public record Refund(
        UUID id,
        UUID payment,
        UUID dossierId,
        String dossier,
        UUID review,
        long amount,
        List<Part> parts,
        RefundWay way,
        String reason,
        RefundState state,
        Mark requested,
        Mark decided,
        String note,
        Mark done,
        String proof) {

    public Refund {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(requested, "requested");
        Dong.payable(amount);
        parts = List.copyOf(parts);
        if (review == null ? Part.sum(parts) != amount : !parts.isEmpty()) {
            throw new IllegalArgumentException("refund " + id + " of " + amount + " cannot have the parts " + parts);
        }
        if ((state == RefundState.DONE) != (done != null)) {
            throw new IllegalArgumentException("exactly a refund that is done was paid by somebody");
        }
    }

    /** A refund of money that settled charges. */
    public static Refund ofCharges(UUID id, Payment payment, List<Part> parts, RefundWay way, String reason, Mark requested) {
        return new Refund(id, payment.id(), payment.dossierId(), payment.dossier(), null, Part.sum(parts), parts, way, reason, RefundState.REQUESTED,
                requested, null, null, null, null);
    }

    /** A refund of money in the review queue. */
    public static Refund ofReview(UUID id, Payment payment, UUID review, long amount, RefundWay way, String reason, Mark requested) {
        return new Refund(id, payment.id(), payment.dossierId(), payment.dossier(), review, amount, List.of(), way, reason, RefundState.REQUESTED,
                requested, null, null, null, null);
    }

    /** Approved: the money is still with us. */
    public Refund approved(Mark by) {
        return moved(RefundAction.APPROVE, by, null, null, null);
    }

    /** Approved: the money is with its owner already, who must pay it back. */
    public Refund claimed(Mark by) {
        return moved(RefundAction.CLAIM, by, null, null, null);
    }

    /** Turned down, and why. */
    public Refund turnedDown(Mark by, String why) {
        return moved(RefundAction.TURN_DOWN, by, why, null, null);
    }

    /** The gateway is asked for it. */
    public Refund sent() {
        if (way != RefundWay.GATEWAY) {
            throw wrongState();
        }
        return moved(RefundAction.SEND, decided, null, null, null);
    }

    /** The gateway pays it. */
    public Refund confirmed(Mark by) {
        return moved(RefundAction.CONFIRM, decided, null, by, null);
    }

    /** The gateway will not pay it. */
    public Refund rejected() {
        return moved(RefundAction.REJECT, decided, null, null, null);
    }

    /** A person paid it; never while the gateway may pay it, too. */
    public Refund paidOut(Mark by, String slip) {
        if (state == RefundState.APPROVED && way == RefundWay.GATEWAY) {
            throw wrongState();
        }
        return moved(RefundAction.PAY_OUT, decided, null, by, slip);
    }

    /** The Treasury paid it. */
    public Refund paidByTreasury(Mark by, String slip) {
        return moved(RefundAction.TREASURY_PAYS, decided, null, by, slip);
    }

    private Refund moved(RefundAction action, Mark decision, String why, Mark end, String slip) {
        RefundState next = RefundTransitions.next(state, action).orElseThrow(this::wrongState);
        return new Refund(id, payment, dossierId, dossier, review, amount, parts, way, reason, next, requested, decision, why, end, slip);
    }

    private Problem wrongState() {
        return new Problem(PaymentProblem.REFUND_IN_ANOTHER_STATE, state).with("state", state);
    }
}
