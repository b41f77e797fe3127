package vn.motcua.payment.gateway;

import java.time.Instant;
import java.util.UUID;

/** A gateway that pays money back. */
public interface RefundingGateway extends Gateway {

    /**
     * What to pay back.
     *
     * @param refund        the refund's id: the same id asks for the same refund again, never for a second one
     * @param reference     our order number of the payment
     * @param paid          what was paid, whole đồng
     * @param amount        what to pay back, whole đồng, at most {@code paid}
     * @param transactionNo the gateway's number of the payment; null where not known
     * @param createdAt     when the payment was started, as the gateway was told
     * @param approvedBy    the staff code of who approved it
     * @param dossier       the dossier's code
     */
    record RefundOrder(UUID refund, String reference, long paid, long amount, String transactionNo, Instant createdAt, String approvedBy,
                       String dossier) {
    }

    /** What the gateway says to it. */
    enum RefundAnswer {
        /** The money is on its way to the payer. */
        DONE,
        /** Taken note of, not decided: ask again. */
        PENDING,
        /** No money will move: another way must be found. */
        REJECTED
    }

    /** Asks for it, or again what became of it. */
    RefundAnswer refund(RefundOrder order) throws GatewayAway;
}
