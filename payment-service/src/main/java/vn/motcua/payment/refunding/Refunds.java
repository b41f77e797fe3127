package vn.motcua.payment.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.kit.Ids;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.approval.FourEyes;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.paying.PaymentStore;
import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.RefundWay;
import vn.motcua.payment.settlement.Payment;

/** Asks for refunds and decides upon them. Call it inside a transaction: the payment's dossier stays locked. */
@ApplicationScoped
public class Refunds {

    @Inject
    RefundStore refunds;
    @Inject
    SettledMoney settledMoney;
    @Inject
    PaymentStore payments;
    @Inject
    ChargeStore charges;
    @Inject
    Ledger ledger;
    @Inject
    Ways ways;
    @Inject
    FourEyes fourEyes;
    @Inject
    Clock clock;

    /** Asks for a refund of money that settled charges. */
    Refund request(UUID paymentId, RefundRequest wish) {
        Mark person = mark(fourEyes.person());
        Payment payment = payments.find(paymentId).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        charges.lockedAccount(payment.dossierId());
        ways.check(payment, wish.way());
        Refund refund = Refund.ofCharges(Ids.next(), payment, settledMoney.of(paymentId).take(wish.amount(), wish.charge()), wish.way(),
                wish.reason(), person);
        refunds.insert(refund);
        return refund;
    }

    /** A refund of all the money of a review item, upon which two people have decided; the payment's dossier must be locked. */
    public void ofReview(Payment payment, UUID review, long amount, RefundWay way, String reason, Mark requested, Mark approved) {
        ways.check(payment, way);
        Refund refund = Refund.ofReview(Ids.next(), payment, review, amount, way, reason, requested).approved(approved);
        refunds.insert(refund);
        ledger.book(List.of(Bookings.refundApproved(refund, payment, List.of())));
    }

    /** The second person's yes: from now on the money is the payer's. */
    Refund approve(UUID id, boolean remitted) {
        Refund asked = locked(id);
        Payment payment = payments.find(asked.payment()).orElseThrow();
        Mark second = mark(fourEyes.personOtherThan(asked.requested().by()));
        Refund refund = remitted ? asked.claimed(second) : asked.approved(second);
        refunds.move(refund);
        ledger.book(List.of(remitted ? Bookings.refundClaimed(refund, payment, settledMoney.shares(refund))
                : Bookings.refundApproved(refund, payment, settledMoney.shares(refund))));
        return refund;
    }

    /** The second person's no. */
    Refund turnDown(UUID id, String why) {
        Refund asked = locked(id);
        Refund refund = asked.turnedDown(mark(fourEyes.personOtherThan(asked.requested().by())), why);
        refunds.move(refund);
        return refund;
    }

    /** A refund as it stands, its dossier locked. */
    Refund locked(UUID id) {
        Refund found = refunds.find(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        charges.lockedAccount(found.dossierId());
        return refunds.find(id).orElseThrow();
    }

    private Mark mark(String by) {
        Instant now = clock.instant();
        return new Mark(by, now);
    }
}
