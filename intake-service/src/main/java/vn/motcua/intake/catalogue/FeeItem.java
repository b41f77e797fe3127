package vn.motcua.intake.catalogue;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;

/**
 * One fee of a procedure version.
 *
 * @param code    unique within the procedure version, for instance PHI01
 * @param kind    whose money it is
 * @param amount  whole đồng, positive
 * @param dueWhen when it must be paid
 */
public record FeeItem(String code, FeeKind kind, long amount, DueWhen dueWhen) {
}
