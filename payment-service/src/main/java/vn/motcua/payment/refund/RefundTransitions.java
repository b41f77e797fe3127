package vn.motcua.payment.refund;

import static vn.motcua.payment.refund.RefundAction.APPROVE;
import static vn.motcua.payment.refund.RefundAction.CLAIM;
import static vn.motcua.payment.refund.RefundAction.CONFIRM;
import static vn.motcua.payment.refund.RefundAction.PAY_OUT;
import static vn.motcua.payment.refund.RefundAction.REJECT;
import static vn.motcua.payment.refund.RefundAction.SEND;
import static vn.motcua.payment.refund.RefundAction.TREASURY_PAYS;
import static vn.motcua.payment.refund.RefundAction.TURN_DOWN;
import static vn.motcua.payment.refund.RefundState.APPROVED;
import static vn.motcua.payment.refund.RefundState.DONE;
import static vn.motcua.payment.refund.RefundState.REJECTED;
import static vn.motcua.payment.refund.RefundState.REQUESTED;
import static vn.motcua.payment.refund.RefundState.SENT;
import static vn.motcua.payment.refund.RefundState.TREASURY_CLAIM;
import static vn.motcua.payment.refund.RefundState.TURNED_DOWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * THE table of a refund's states: whatever is not in it cannot happen. Once approved it has one end, DONE: the payer is to have the money,
 * whoever pays it. TURNED_DOWN and DONE are final.
 */
public final class RefundTransitions {

    private static final Map<RefundState, Map<RefundAction, RefundState>> TABLE = new EnumMap<>(RefundState.class);

    static {
        TABLE.put(REQUESTED, Map.of(
                APPROVE, APPROVED,
                CLAIM, TREASURY_CLAIM,
                TURN_DOWN, TURNED_DOWN));
        TABLE.put(APPROVED, Map.of(
                SEND, SENT,
                PAY_OUT, DONE));
        TABLE.put(SENT, Map.of(
                CONFIRM, DONE,
                REJECT, REJECTED));
        TABLE.put(REJECTED, Map.of(PAY_OUT, DONE));
        TABLE.put(TREASURY_CLAIM, Map.of(TREASURY_PAYS, DONE));
    }

    private RefundTransitions() {
    }

    /** The state after that action; empty where the table has no such edge. */
    public static Optional<RefundState> next(RefundState from, RefundAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }
}
