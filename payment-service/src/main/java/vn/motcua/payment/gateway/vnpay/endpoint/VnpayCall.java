package vn.motcua.payment.gateway.vnpay.endpoint;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.gateway.NoticeVerdict;
import vn.motcua.payment.gateway.vnpay.VnpayAnswer;
import vn.motcua.payment.gateway.vnpay.VnpayMerchant;
import vn.motcua.payment.gateway.vnpay.VnpayMessage;
import vn.motcua.payment.gateway.vnpay.VnpayOutcome;
import vn.motcua.payment.gateway.vnpay.VnpayParameter;
import vn.motcua.payment.paying.GatewayCalls;
import vn.motcua.payment.paying.HearGateway;

/**
 * Judges a call of VNPAY in the order that matters: the signature before anything it covers, then the terminal, the order,
 * the amount, the state. Whatever happens, VNPAY gets one of its own answers and the audit trail gets a line.
 */
@ApplicationScoped
public class VnpayCall {

    /** What an order number of ours could look like; anything else need not be looked up. */
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Z]{1,100}");
    private static final Logger LOG = Logger.getLogger(VnpayCall.class);

    @Inject
    VnpayMerchant merchant;
    @Inject
    HearGateway hearGateway;
    @Inject
    GatewayCalls calls;

    /** The answer to a call with that raw query; never throws. */
    public VnpayAnswer answer(String query) {
        VnpayMessage message = VnpayMessage.read(query);
        return audited(message, judge(message));
    }

    /** The answer to a call that is not of this protocol at all, such as one with a body; its query is kept and not believed. */
    public VnpayAnswer refuse(String query) {
        return audited(VnpayMessage.read(query), new Judgement(VnpayAnswer.INVALID_SIGNATURE, false, "not a call of this protocol"));
    }

    private VnpayAnswer audited(VnpayMessage message, Judgement judgement) {
        try {
            calls.keep(Vnpay.NAME, message.get(VnpayParameter.TXN_REF), VnpayParameter.AUDITED, message::get, judgement.signed(),
                    judgement.answer().code(), judgement.why());
            return judgement.answer();
        } catch (RuntimeException e) {
            // Without its audit line a call counts as not heard: VNPAY asks again, and settling again changes nothing.
            LOG.errorf(e, "no audit line for a call of VNPAY that would have been answered %s", judgement.answer().code());
            return VnpayAnswer.OTHER;
        }
    }

    private record Judgement(VnpayAnswer answer, boolean signed, String why) {
    }

    private Judgement judge(VnpayMessage message) {
        if (!message.isSignedBy(merchant)) {
            return new Judgement(VnpayAnswer.INVALID_SIGNATURE, false, "not signed with our secret, or unreadable");
        }
        // Another terminal may share the secret; its orders are not ours.
        if (!merchant.tmnCode().equals(message.get(VnpayParameter.TMN_CODE))) {
            return new Judgement(VnpayAnswer.ORDER_NOT_FOUND, true, "for another terminal");
        }
        try {
            NoticeVerdict verdict = hear(message);
            return new Judgement(VnpayAnswer.to(verdict), true, verdict.name());
        } catch (RuntimeException e) {
            LOG.error("a call of VNPAY could not be handled; it will ask again", e);
            return new Judgement(VnpayAnswer.OTHER, true, "failed with " + e.getClass().getSimpleName());
        }
    }

    private NoticeVerdict hear(VnpayMessage message) {
        String reference = message.get(VnpayParameter.TXN_REF);
        if (reference == null || !REFERENCE.matcher(reference).matches()) {
            return NoticeVerdict.ORDER_UNKNOWN;
        }
        // No amount of another currency is the order's.
        OptionalLong amount = isDong(message.get(VnpayParameter.CURRENCY)) ? message.amount() : OptionalLong.empty();
        var result = VnpayOutcome.of(message.get(VnpayParameter.RESPONSE_CODE), message.get(VnpayParameter.TRANSACTION_STATUS));
        return hearGateway.hear(new GatewayNotice(Vnpay.NAME, reference, amount.orElse(0), result,
                message.get(VnpayParameter.TRANSACTION_NO), message.paidAt().orElse(null)));
    }

    private static boolean isDong(String currency) {
        return currency == null || currency.equals("VND");
    }
}
