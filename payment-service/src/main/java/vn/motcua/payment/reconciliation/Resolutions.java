package vn.motcua.payment.reconciliation;

import java.util.Map;
import java.util.Set;

import static vn.motcua.payment.reconciliation.Outcome.DIFFERING_AMOUNT;
import static vn.motcua.payment.reconciliation.Outcome.DIFFERING_STATE;
import static vn.motcua.payment.reconciliation.Outcome.DUPLICATE_THERE;
import static vn.motcua.payment.reconciliation.Outcome.MISSING_HERE;
import static vn.motcua.payment.reconciliation.Outcome.MISSING_THERE;
import static vn.motcua.payment.reconciliation.Resolution.HOLD_FOR_PAYER;
import static vn.motcua.payment.reconciliation.Resolution.TAKE_PAYMENT;
import static vn.motcua.payment.reconciliation.Resolution.WRITE_OFF;

/**
 * THE table of what may be done about which difference. What is missing there may also wait: it stays open until the gateway tells it.
 * Where the difference is nothing, or none of money, there is nothing to book.
 */
public final class Resolutions {

    /** The place holds more than the books say. */
    private static final Map<Outcome, Set<Resolution>> MORE_THERE = Map.of(
            MISSING_HERE, Set.of(HOLD_FOR_PAYER),
            DUPLICATE_THERE, Set.of(HOLD_FOR_PAYER),
            DIFFERING_AMOUNT, Set.of(HOLD_FOR_PAYER, WRITE_OFF),
            DIFFERING_STATE, Set.of(TAKE_PAYMENT));
    /** The place holds less than the books say. */
    private static final Map<Outcome, Set<Resolution>> LESS_THERE = Map.of(
            MISSING_THERE, Set.of(WRITE_OFF),
            DIFFERING_AMOUNT, Set.of(WRITE_OFF),
            DIFFERING_STATE, Set.of(WRITE_OFF));

    private Resolutions() {
    }

    /** What may be done. @param difference what the place holds more (positive) or less (negative), whole đồng */
    public static Set<Resolution> allowed(Outcome outcome, long difference) {
        return difference == 0 ? Set.of() : (difference > 0 ? MORE_THERE : LESS_THERE).getOrDefault(outcome, Set.of());
    }
}
