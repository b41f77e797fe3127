package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.gateway.NoticeVerdict;
import vn.motcua.payment.review.Reviews;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.PaymentState;
import vn.motcua.payment.settlement.ReviewReason;
import vn.motcua.payment.settlement.Settlement;

/**
 * Takes what a gateway says about an order. The caller has checked the signature; here it is the order, the amount and the
 * state, under the lock of the dossier, so that the same notice twice at one moment settles once.
 */
@ApplicationScoped
public class HearGateway {

    @Inject
    ChargeStore charges;
    @Inject
    PaymentStore payments;
    @Inject
    Reviews reviews;
    @Inject
    Till till;
    @Inject
    Clock clock;

    /** What the gateway is to be told. */
    @Transactional
    public NoticeVerdict hear(GatewayNotice notice) {
        Optional<Payment> found = payments.find(notice.gateway(), notice.reference());
        if (found.isEmpty()) {
            return NoticeVerdict.ORDER_UNKNOWN;
        }
        if (found.get().amount() != notice.amount()) {
            return wrongAmount(found.get(), notice);
        }
        Account account = charges.lockedAccount(found.get().dossierId());
        // Read again: before the lock the state may have been another one's to change.
        Payment payment = payments.find(found.get().id()).orElseThrow();
        return switch (notice.result()) {
            case TAKEN -> taken(payment, account, notice);
            case DECLINED -> declined(payment, notice);
            case UNFINISHED -> payment.state() == PaymentState.PENDING ? NoticeVerdict.CONFIRMED : NoticeVerdict.ALREADY_CONFIRMED;
            case UNCLEAR -> unclear(payment, notice);
        };
    }

    /**
     * The money was taken, so the answer is "confirmed" even for a payment that had expired or failed here: asking the
     * gateway to repeat itself would not give the money back. Such a payment becomes PAID, settles nothing by itself and
     * waits in the review queue, where a person applies or refunds it.
     */
    private NoticeVerdict taken(Payment payment, Account account, GatewayNotice notice) {
        if (payment.state().isTaken()) {
            return NoticeVerdict.ALREADY_CONFIRMED;
        }
        till.take(Settlement.of(payment, account, believable(notice.paidAt(), payment), notice.transactionNo()), notice.gateway());
        return NoticeVerdict.CONFIRMED;
    }

    private NoticeVerdict declined(Payment payment, GatewayNotice notice) {
        if (payment.state() != PaymentState.PENDING) {
            return NoticeVerdict.ALREADY_CONFIRMED;
        }
        payments.move(payment.declined(notice.transactionNo()));
        return NoticeVerdict.CONFIRMED;
    }

    /** Settles nothing, however often it is said; but money that was taken must not be lost sight of. */
    private NoticeVerdict wrongAmount(Payment payment, GatewayNotice notice) {
        if (notice.result() == GatewayNotice.Result.TAKEN && notice.amount() <= 0) {
            reviews.addUnknown(payment, ReviewReason.WRONG_AMOUNT);
        } else if (notice.result() == GatewayNotice.Result.TAKEN) {
            reviews.addTaken(payment, ReviewReason.WRONG_AMOUNT, notice.amount(), believable(notice.paidAt(), payment), notice.gateway());
        }
        return NoticeVerdict.AMOUNT_DIFFERS;
    }

    /** Never a guess: the attempt does not count as paid, and a person finds out what became of the money. */
    private NoticeVerdict unclear(Payment payment, GatewayNotice notice) {
        if (payment.state() == PaymentState.PENDING) {
            payments.move(payment.declined(notice.transactionNo()));
        }
        return reviews.addUnknown(payment, ReviewReason.UNCLEAR) ? NoticeVerdict.CONFIRMED : NoticeVerdict.ALREADY_CONFIRMED;
    }

    /** The gateway's time of payment, kept between the payment's start and now: a wrong clock over there must not date it elsewhere. */
    private Instant believable(Instant paidAt, Payment payment) {
        Instant now = clock.instant();
        if (paidAt == null || paidAt.isAfter(now)) {
            return now;
        }
        return paidAt.isBefore(payment.createdAt()) ? payment.createdAt() : paidAt;
    }
}
