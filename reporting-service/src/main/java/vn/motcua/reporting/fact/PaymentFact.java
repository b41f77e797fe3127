package vn.motcua.reporting.fact;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import vn.motcua.events.FeeKind;
import vn.motcua.events.payment.PaymentMethod;

/**
 * Money that was paid; this never goes back.
 *
 * @param payment the payment's id
 * @param amount  whole đồng
 * @param method  online or cash
 * @param gateway the gateway; null for cash
 * @param paid    when the payer paid, and who took the cash
 * @param kinds   whose money it is
 */
public record PaymentFact(
        UUID payment,
        long amount,
        PaymentMethod method,
        String gateway,
        Work paid,
        Set<FeeKind> kinds) {

    public PaymentFact {
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    }
}
