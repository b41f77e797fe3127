package vn.motcua.events.lifecycle;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;

/**
 * One fee of the pinned procedure version.
 *
 * @param code    the fee's code in the procedure
 * @param kind    whose money it is
 * @param amount  whole đồng, not negative
 * @param dueWhen when it must be paid
 */
public record Fee(
        String code,
        FeeKind kind,
        long amount,
        DueWhen dueWhen) {
}
