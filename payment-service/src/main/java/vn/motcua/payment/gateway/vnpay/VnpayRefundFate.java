package vn.motcua.payment.gateway.vnpay;

import java.util.Optional;
import java.util.Set;

import vn.motcua.payment.gateway.RefundingGateway.RefundAnswer;
import vn.motcua.payment.gateway.RefundingGateway.RefundOrder;

/** What the protocol's codes say of a refund. */
public final class VnpayRefundFate {

    private static final String OK = "00";
    private static final String REPEATED = "94";
    /** Above what was paid, malformed, whole after part, only parts, unknown transaction, no possible amount, nothing was taken. */
    private static final Set<String> REFUSED = Set.of("02", "03", "04", "13", "91", "93", "95");
    private static final String IN_WORK = "05";
    private static final String SENT_TO_BANK = "06";
    private static final String REFUSED_BY_BANK = "09";

    private VnpayRefundFate() {
    }

    /** What the answer to a refund says; empty where it says nothing of it: busy, timed out over there, not understood. */
    public static Optional<RefundAnswer> of(VnpayReply reply) {
        if (reply.code().equals(OK)) {
            return Optional.of(ofStatus(reply.get(VnpayParameter.TRANSACTION_STATUS)));
        }
        if (reply.code().equals(REPEATED)) {
            return Optional.of(RefundAnswer.PENDING);
        }
        return REFUSED.contains(reply.code()) ? Optional.of(RefundAnswer.REJECTED) : Optional.empty();
    }

    /**
     * What the answer to a question about the payment says of that refund of it. Only a refund that is named, or of which there
     * can be no second one because it is of the whole sum, is told from others.
     */
    public static Optional<RefundAnswer> of(VnpayReply reply, RefundOrder order) {
        if (!reply.code().equals(OK) || VnpayFate.isPayment(reply) || reply.amount().orElse(0) != order.amount()) {
            return Optional.empty();
        }
        String info = reply.get(VnpayParameter.ORDER_INFO);
        boolean named = info != null && info.contains(VnpayRequest.id(order.refund()));
        return named || order.amount() == order.paid() ? Optional.of(ofStatus(reply.get(VnpayParameter.TRANSACTION_STATUS))) : Optional.empty();
    }

    private static RefundAnswer ofStatus(String status) {
        if (OK.equals(status) || SENT_TO_BANK.equals(status)) {
            return RefundAnswer.DONE;
        }
        return REFUSED_BY_BANK.equals(status) ? RefundAnswer.REJECTED : RefundAnswer.PENDING;
    }
}
