package vn.motcua.payment.gateway;

import java.time.Instant;

/**
 * What a gateway said about an order, after its signature was found right.
 *
 * @param gateway       its name
 * @param reference     our order number
 * @param amount        whole đồng
 * @param result        what became of the order
 * @param transactionNo the gateway's own number; null where it gave none
 * @param paidAt        when the payer paid; null where it did not say
 */
public record GatewayNotice(String gateway, String reference, long amount, Result result, String transactionNo, Instant paidAt) {

    /** What can become of an order. */
    public enum Result {
        /** The money was taken. */
        TAKEN,
        /** No money was taken, and none will be. */
        DECLINED,
        /** Not decided yet. */
        UNFINISHED,
        /** The codes contradict each other, or tell of fraud or a reversal: money may have moved. */
        UNCLEAR
    }
}
