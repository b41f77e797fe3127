package vn.motcua.events.payment;

import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;

/**
 * Money that a dossier owes.
 *
 * @param charge  the charge's id
 * @param fee     the fee's code, or the notice number of an obligation
 * @param kind    whose money it is
 * @param amount  whole đồng, not negative
 * @param dueWhen when it must be paid
 */
public record Charge(
        UUID charge,
        String fee,
        FeeKind kind,
        long amount,
        DueWhen dueWhen) {
}
