package vn.motcua.payment.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.payment.Refunded;
import vn.motcua.payment.approval.FourEyes;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.gateway.RefundingGateway.RefundAnswer;
import vn.motcua.payment.ledger.Booking;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.paying.PaymentStore;
import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.RefundState;
import vn.motcua.payment.settlement.Payment;

/** Takes note that refunds were paid: refund, ledger, payment and event in the caller's transaction. */
@ApplicationScoped
class PayRefund {

    @Inject
    Refunds refunds;
    @Inject
    RefundStore store;
    @Inject
    SettledMoney settledMoney;
    @Inject
    PaymentStore payments;
    @Inject
    Ledger ledger;
    @Inject
    EventLog eventLog;
    @Inject
    FourEyes fourEyes;
    @Inject
    Clock clock;

    /** A person paid it, and has a slip. */
    Refund byHand(UUID id, String slip) {
        Refund refund = refunds.locked(id).paidOut(mark(fourEyes.person()), slip);
        Payment payment = payments.find(refund.payment()).orElseThrow();
        return done(refund, payment, Bookings.refundPaid(refund, payment));
    }

    /** The Treasury paid it, and gave a slip. */
    Refund byTreasury(UUID id, String slip) {
        Refund refund = refunds.locked(id).paidByTreasury(mark(fourEyes.person()), slip);
        Payment payment = payments.find(refund.payment()).orElseThrow();
        return done(refund, payment, Bookings.refundPaidByTreasury(refund, payment, settledMoney.shares(refund)));
    }

    /** A gateway's word; its last one is believed once, and nothing after it. */
    void heard(UUID id, RefundAnswer answer) {
        Refund refund = refunds.locked(id);
        if (refund.state() != RefundState.SENT || answer == RefundAnswer.PENDING) {
            return;
        }
        if (answer == RefundAnswer.REJECTED) {
            store.move(refund.rejected());
            return;
        }
        Payment payment = payments.find(refund.payment()).orElseThrow();
        Refund paid = refund.confirmed(mark(payment.gateway()));
        done(paid, payment, Bookings.refundPaid(paid, payment));
    }

    private Refund done(Refund refund, Payment payment, Booking booking) {
        store.move(refund);
        ledger.book(List.of(booking));
        keep(payment);
        eventLog.append(new NewEvent(refund.dossierId(), new Refunded(refund.dossier(), refund.id(), refund.payment(), refund.amount(),
                refund.done().at()), refund.done().at(), refund.done().by()));
        return refund;
    }

    /** The payment's state follows from what was paid back of it; one that was never paid in its own amount keeps its state. */
    private void keep(Payment payment) {
        long total = store.done(payment.id());
        if (payment.state().isTaken() && total > 0) {
            Payment now = payment.refunded(total);
            if (now.state() != payment.state()) {
                payments.move(now);
            }
        }
    }

    private Mark mark(String by) {
        return new Mark(by, clock.instant());
    }
}
