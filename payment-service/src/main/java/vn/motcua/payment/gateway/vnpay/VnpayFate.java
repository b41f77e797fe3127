package vn.motcua.payment.gateway.vnpay;

import java.util.Optional;

import vn.motcua.payment.gateway.GatewayNotice.Result;

/** What the answer to {@code querydr} says of an order. */
public final class VnpayFate {

    private static final String OK = "00";
    private static final String NO_SUCH_TRANSACTION = "91";
    private static final String PAYMENT = "01";

    private VnpayFate() {
    }

    /**
     * The result; empty where the answer is about the question and not about the order: asked too often, not understood, busy.
     * An order that the gateway does not know was never opened by the payer, who may still do so.
     */
    public static Optional<Result> of(VnpayReply reply) {
        return switch (reply.code()) {
            case NO_SUCH_TRANSACTION -> Optional.of(Result.UNFINISHED);
            case OK -> Optional.of(isPayment(reply) ? VnpayOutcome.ofStatus(reply.get(VnpayParameter.TRANSACTION_STATUS)) : Result.UNCLEAR);
            default -> Optional.empty();
        };
    }

    /** Whether it tells of the payment itself and not of a refund of it. */
    static boolean isPayment(VnpayReply reply) {
        String type = reply.get(VnpayParameter.TRANSACTION_TYPE);
        return type == null || type.equals(PAYMENT);
    }

    /** Whether it tells of money that was taken, and of no refund since. */
    public static boolean isTakenAndNotRefunded(VnpayReply reply) {
        return reply.code().equals(OK) && isPayment(reply) && OK.equals(reply.get(VnpayParameter.TRANSACTION_STATUS));
    }
}
