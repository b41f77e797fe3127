package vn.motcua.payment.refund;

import java.util.Collection;
import java.util.UUID;

import vn.motcua.payment.charge.Dong;

/**
 * A part of a charge's money.
 *
 * @param charge the charge's id
 * @param amount whole đồng
 */
public record Part(UUID charge, long amount) {

    public Part {
        Dong.payable(amount);
    }

    /** What the parts come to. */
    static long sum(Collection<Part> parts) {
        return parts.stream().mapToLong(Part::amount).reduce(0, Math::addExact);
    }
}
