package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.review.Reviews;
import vn.motcua.payment.settlement.AppliedMoney;
import vn.motcua.payment.settlement.Settlement;

/**
 * Writes settlements: payment, charges, ledger and event in the caller's transaction. The one place where a charge becomes settled.
 */
@ApplicationScoped
public class Till {

    @Inject
    ChargeStore charges;
    @Inject
    PaymentStore payments;
    @Inject
    Reviews reviews;
    @Inject
    Ledger ledger;
    @Inject
    EventLog eventLog;

    /** Writes payments that begin and end at once, such as cash and imported history; all of them must settle. */
    public void takeAtOnce(List<Settlement> settlements, String actor) {
        payments.insert(settlements.stream().map(s -> new PaymentStore.Pinned(s.payment(), s.settled())).toList());
        tell(settlements, actor);
    }

    /** Writes what came of a payment that had been started; the dossier must be locked. */
    void take(Settlement settlement, String actor) {
        payments.move(settlement.payment());
        settlement.review().ifPresent(reason -> reviews.addTaken(settlement.payment(), reason, settlement.payment().amount(),
                settlement.payment().paidAt(), actor));
        if (settlement.review().isEmpty()) {
            payments.settle(settlement.payment());
            tell(List.of(settlement), actor);
        }
    }

    /** Writes what two people applied to open charges; the dossiers of the payment and of the charges must be locked. */
    public void apply(AppliedMoney applied, String actor) {
        payments.apply(applied);
        charges.settle(applied.settled());
        ledger.book(List.of(Bookings.applied(applied, actor)));
        eventLog.append(new NewEvent(applied.account().dossierId(), applied.event(), applied.at(), actor));
    }

    private void tell(List<Settlement> settlements, String actor) {
        List<Charge> settled = settlements.stream().flatMap(s -> s.settled().stream()).toList();
        charges.settle(settled);
        ledger.book(settlements.stream().map(settlement -> Bookings.settled(settlement, actor)).toList());
        eventLog.append(settlements.stream()
                .map(s -> new NewEvent(s.payment().dossierId(), s.event(), s.payment().paidAt(), actor)).toList());
    }
}
