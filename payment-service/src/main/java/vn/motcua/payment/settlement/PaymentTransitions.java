package vn.motcua.payment.settlement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import static vn.motcua.payment.settlement.PaymentAction.DECLINE;
import static vn.motcua.payment.settlement.PaymentAction.EXPIRE;
import static vn.motcua.payment.settlement.PaymentAction.REFUND_PART;
import static vn.motcua.payment.settlement.PaymentAction.REFUND_REST;
import static vn.motcua.payment.settlement.PaymentAction.SEND;
import static vn.motcua.payment.settlement.PaymentAction.TAKE;
import static vn.motcua.payment.settlement.PaymentState.CREATED;
import static vn.motcua.payment.settlement.PaymentState.EXPIRED;
import static vn.motcua.payment.settlement.PaymentState.FAILED;
import static vn.motcua.payment.settlement.PaymentState.PAID;
import static vn.motcua.payment.settlement.PaymentState.PARTLY_REFUNDED;
import static vn.motcua.payment.settlement.PaymentState.PENDING;
import static vn.motcua.payment.settlement.PaymentState.REFUNDED;

/**
 * THE table of a payment's states: whatever is not in it cannot happen. From PAID it only goes on to what was
 * refunded, never back. FAILED and EXPIRED still lead to PAID, because a gateway may take money after it said no or after we stopped waiting: the money is a fact, but
 * {@link Settlement} then sends it to review instead of settling anything.
 */
public final class PaymentTransitions {

    private static final Map<PaymentState, Map<PaymentAction, PaymentState>> TABLE = new EnumMap<>(PaymentState.class);

    static {
        TABLE.put(CREATED, Map.of(
                SEND, PENDING,
                TAKE, PAID));
        TABLE.put(PENDING, Map.of(
                TAKE, PAID,
                DECLINE, FAILED,
                EXPIRE, EXPIRED));
        TABLE.put(PAID, Map.of(
                REFUND_PART, PARTLY_REFUNDED,
                REFUND_REST, REFUNDED));
        TABLE.put(PARTLY_REFUNDED, Map.of(
                REFUND_PART, PARTLY_REFUNDED,
                REFUND_REST, REFUNDED));
        TABLE.put(FAILED, Map.of(TAKE, PAID));
        TABLE.put(EXPIRED, Map.of(TAKE, PAID));
    }

    private PaymentTransitions() {
    }

    /** The state after that action; empty where the table has no such edge. */
    public static Optional<PaymentState> next(PaymentState from, PaymentAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }
}
