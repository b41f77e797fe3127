package vn.motcua.payment.gateway;

import java.time.Duration;
import java.time.Instant;

/** A gateway that can be asked what became of an order whose outcome is not known. */
public interface AskedGateway extends Gateway {

    /**
     * An order to ask about.
     *
     * @param reference     our order number
     * @param amount        whole đồng
     * @param dossier       the dossier's code
     * @param createdAt     when the payment was started, as the gateway was told
     * @param transactionNo the gateway's own number; null where not known
     */
    record Question(String reference, long amount, String dossier, Instant createdAt, String transactionNo) {
    }

    /** How long an answer may take, with all that is tried meanwhile; a question takes less than that. */
    Duration LONGEST_QUESTION = Duration.ofMinutes(1);

    /** What became of it; {@link GatewayNotice.Result#UNFINISHED} where the gateway has not decided. */
    GatewayNotice ask(Question question) throws GatewayAway;
}
