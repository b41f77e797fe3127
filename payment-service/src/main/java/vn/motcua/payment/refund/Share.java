package vn.motcua.payment.refund;

import vn.motcua.payment.charge.Charge;

/**
 * Whose money a part of a refund is.
 *
 * @param charge the charge it had settled
 * @param unit   the agency that decided the dossier when it was settled
 * @param amount whole đồng
 */
public record Share(Charge charge, String unit, long amount) {
}
