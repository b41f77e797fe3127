package vn.motcua.payment.settlement;

import static vn.motcua.payment.settlement.Resolution.ACCEPT;
import static vn.motcua.payment.settlement.Resolution.APPLY;
import static vn.motcua.payment.settlement.Resolution.REFUND;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * THE table of what may become of what is in the review queue. Money that came late for what its payer still owes is never taken for
 * nobody's: it is applied or goes back. Where nobody knows whether money moved there is nothing to give back or to apply: if it did, the
 * gateway's word or its statement will say so, and that is another item.
 */
public final class Resolutions {

    private static final Map<ReviewReason, Set<Resolution>> TABLE = new EnumMap<>(ReviewReason.class);

    static {
        TABLE.put(ReviewReason.OVERPAID, Set.of(REFUND, APPLY, ACCEPT));
        TABLE.put(ReviewReason.NOT_OWED, Set.of(REFUND, APPLY, ACCEPT));
        TABLE.put(ReviewReason.WRONG_AMOUNT, Set.of(REFUND, APPLY, ACCEPT));
        TABLE.put(ReviewReason.LATE, Set.of(REFUND, APPLY));
        TABLE.put(ReviewReason.AFTER_FAILURE, Set.of(REFUND, APPLY));
        TABLE.put(ReviewReason.UNCLEAR, Set.of(ACCEPT));
    }

    private Resolutions() {
    }

    /**
     * What may become of an item.
     *
     * @param reason why it is in the queue
     * @param taken  whether money was taken and booked
     */
    public static Set<Resolution> of(ReviewReason reason, boolean taken) {
        return taken ? TABLE.getOrDefault(reason, Set.of()) : Set.of(ACCEPT);
    }
}
