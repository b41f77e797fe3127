package vn.motcua.payment.charge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import static vn.motcua.payment.charge.ChargeAction.CANCEL;
import static vn.motcua.payment.charge.ChargeAction.EXEMPT;
import static vn.motcua.payment.charge.ChargeAction.SETTLE;
import static vn.motcua.payment.charge.ChargeState.CANCELLED;
import static vn.motcua.payment.charge.ChargeState.OPEN;
import static vn.motcua.payment.charge.ChargeState.SETTLED;

/** THE table of a charge's states: whatever is not in it cannot happen. All states but OPEN are final. */
public final class ChargeTransitions {

    private static final Map<ChargeState, Map<ChargeAction, ChargeState>> TABLE = new EnumMap<>(ChargeState.class);

    static {
        TABLE.put(OPEN, Map.of(
                SETTLE, SETTLED,
                EXEMPT, ChargeState.EXEMPT,
                CANCEL, CANCELLED));
    }

    private ChargeTransitions() {
    }

    /** The state after that action; empty where the table has no such edge. */
    public static Optional<ChargeState> next(ChargeState from, ChargeAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(action));
    }
}
