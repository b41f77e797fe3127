package vn.motcua.payment.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;

/**
 * What of a payment can still be paid back: what settled charges, less what other refunds speak for.
 *
 * @param settled what the payment settled, in the order in which the charges were raised
 * @param claimed what refunds speak for, unless they were turned down
 */
public record Refundable(List<Part> settled, List<Part> claimed) {

    public Refundable {
        settled = List.copyOf(settled);
        claimed = List.copyOf(claimed);
    }

    /** What was paid, whole đồng. */
    public long paid() {
        return Part.sum(settled);
    }

    /** What is left, whole đồng. */
    public long rest() {
        return paid() - Part.sum(claimed);
    }

    /** What is left of one charge, whole đồng. */
    public long restOf(UUID charge) {
        return sumOf(settled, charge) - sumOf(claimed, charge);
    }

    /**
     * Whose money a further refund takes.
     *
     * @param amount whole đồng, at least 1
     * @param charge the charge whose money goes back; null takes it from the charges in their order
     * @return parts of that sum; {@code refund-too-large} where so much is not left
     */
    public List<Part> take(long amount, UUID charge) {
        long left = charge == null ? rest() : restOf(charge);
        if (amount < 1 || amount > left) {
            throw new Problem(PaymentProblem.REFUND_TOO_LARGE, left).with("rest", left);
        }
        List<Part> parts = new ArrayList<>();
        long missing = amount;
        for (Part of : settled) {
            long part = charge == null || charge.equals(of.charge()) ? Math.min(missing, restOf(of.charge())) : 0;
            if (part > 0) {
                parts.add(new Part(of.charge(), part));
                missing -= part;
            }
        }
        return parts;
    }

    private static long sumOf(List<Part> parts, UUID charge) {
        return Part.sum(parts.stream().filter(part -> part.charge().equals(charge)).toList());
    }
}
