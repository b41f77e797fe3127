package vn.motcua.payment.reconciling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.kit.Ids;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.approval.FourEyes;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.gateway.NoticeVerdict;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.ledger.LedgerAccount;
import vn.motcua.payment.paying.HearGateway;

/** Resolves differences of the latest comparison: one manager proposes, another approves, and then it is booked. No line is changed. */
@ApplicationScoped
class ResolveDifference {

    private record Difference(RunView run, LineView line) {
    }

    @Inject
    ReconciliationStore store;
    @Inject
    Ledger ledger;
    @Inject
    HearGateway hearGateway;
    @Inject
    FourEyes fourEyes;
    @Inject
    Clock clock;

    /** Keeps the proposal; nothing is booked yet. */
    LineView propose(String gateway, LocalDate day, int number, ResolveRequest wish) {
        String actor = fourEyes.person();
        Difference difference = locked(gateway, day, number);
        LineView line = difference.line();
        if (gateway.equals(Matching.CASH) || !line.allowed().contains(wish.resolution())) {
            throw new Problem(PaymentProblem.RESOLUTION_DOES_NOT_FIT, wish.resolution().name(), line.outcome().name())
                    .with("allowed", gateway.equals(Matching.CASH) ? List.of() : line.allowed());
        }
        Instant now = clock.instant();
        if (!store.propose(Ids.next(), difference.run(), line, wish.resolution(), moneyAt(line, day, now), wish.reason(), now, actor)) {
            throw new Problem(PaymentProblem.DIFFERENCE_TAKEN_UP);
        }
        return store.line(difference.run().run(), number).orElseThrow();
    }

    /** Approves the proposal and books it. */
    LineView approve(String gateway, LocalDate day, int number) {
        Difference difference = locked(gateway, day, number);
        ReconciliationStore.Proposal proposal = store.proposal(difference.run().run(), number)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        if (proposal.approvedBy() != null) {
            throw new Problem(PaymentProblem.DIFFERENCE_TAKEN_UP);
        }
        String actor = fourEyes.personOtherThan(proposal.proposedBy());
        store.approve(proposal.id(), clock.instant(), actor);
        LedgerAccount place = LedgerAccount.gateway(gateway);
        switch (proposal.resolution()) {
            case HOLD_FOR_PAYER -> ledger.book(List.of(Bookings.reconciled(proposal.id(), proposal.moneyAt(), actor, place,
                    LedgerAccount.overpayments(place), proposal.amount())));
            case WRITE_OFF -> ledger.book(List.of(Bookings.reconciled(proposal.id(), proposal.moneyAt(), actor, place,
                    LedgerAccount.differences(place), proposal.amount())));
            case TAKE_PAYMENT -> take(gateway, difference.line());
        }
        return store.line(difference.run().run(), number).orElseThrow();
    }

    /** The gateway's word comes in writing instead of by call; all its rules hold, also that money of an order that ended goes to review. */
    private void take(String gateway, LineView line) {
        NoticeVerdict verdict = hearGateway.hear(new GatewayNotice(gateway, line.reference(), line.told(), GatewayNotice.Result.TAKEN,
                line.transactionNo(), line.toldAt()));
        if (verdict != NoticeVerdict.CONFIRMED && verdict != NoticeVerdict.AMOUNT_DIFFERS) {
            throw new Problem(PaymentProblem.DIFFERENCE_TAKEN_UP);
        }
    }

    /** Only of the latest comparison: what an older one found may have been told or booked since. */
    private Difference locked(String gateway, LocalDate day, int number) {
        store.lock(gateway);
        RunView run = store.run(gateway, day, null).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
        return new Difference(run, store.line(run.run(), number).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    private static Instant moneyAt(LineView line, LocalDate day, Instant now) {
        Instant moment = line.toldAt() != null ? line.toldAt() : day.plusDays(1).atStartOfDay(Days.ZONE).toInstant().minusSeconds(1);
        return moment.isAfter(now) ? now : moment;
    }
}
