package vn.motcua.payment.paying;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.PaymentState;
import vn.motcua.payment.settlement.ReviewReason;

/**
 * A payment as clients see it.
 *
 * @param payment       its id
 * @param dossier       the dossier's code
 * @param method        online or cash
 * @param gateway       the gateway's name; absent for cash
 * @param when          the moment whose charges it pays
 * @param charges       the charges it is for
 * @param amount        whole đồng
 * @param state         where it stands
 * @param createdAt     when it was started
 * @param expiresAt     until when the payer may pay; absent where nobody is waited for
 * @param payUrl        where the payer goes to pay; only in the answer that starts the payment
 * @param paidAt        when the payer paid
 * @param transactionNo the gateway's own number
 * @param reviews       why a person must look at it; empty where nobody must
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentView(
        UUID payment,
        String dossier,
        PaymentMethod method,
        String gateway,
        DueWhen when,
        List<UUID> charges,
        long amount,
        PaymentState state,
        Instant createdAt,
        Instant expiresAt,
        URI payUrl,
        Instant paidAt,
        String transactionNo,
        List<ReviewReason> reviews) {

    static PaymentView of(Payment p, URI payUrl, List<ReviewReason> reviews) {
        return new PaymentView(p.id(), p.dossier(), p.method(), p.gateway(), p.dueWhen(), p.charges(), p.amount(), p.state(), p.createdAt(),
                p.expiresAt(), payUrl, p.paidAt(), p.transactionNo(), reviews);
    }
}
