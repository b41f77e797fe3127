package vn.motcua.payment.settlement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import static vn.motcua.payment.settlement.PaymentAction.DECLINE;
import static vn.motcua.payment.settlement.PaymentAction.EXPIRE;
import static vn.motcua.payment.settlement.PaymentAction.SEND;
import static vn.motcua.payment.settlement.PaymentAction.TAKE;
import static vn.motcua.payment.settlement.PaymentState.CREATED;
import static vn.motcua.payment.settlement.PaymentState.EXPIRED;
import static vn.motcua.payment.settlement.PaymentState.FAILED;
import static vn.motcua.payment.settlement.PaymentState.PAID;
import static vn.motcua.payment.settlement.PaymentState.PENDING;

/**
 * THE table of a payment's states: whatever is not in it cannot happen. PAID has no way out. FAILED and EXPIRED still
 * lead to PAID, because a gateway may take money after it said no or after we stopped waiting: the money is a fact, but
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
