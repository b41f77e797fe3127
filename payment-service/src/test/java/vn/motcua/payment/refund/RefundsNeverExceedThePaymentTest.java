package vn.motcua.payment.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.kit.Ids;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeState;
import vn.motcua.payment.ledger.AccountKind;
import vn.motcua.payment.ledger.Booking;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.ledger.LedgerAccount;
import vn.motcua.payment.ledger.Posting;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.PaymentState;
import vn.motcua.payment.settlement.Settlement;
import vn.motcua.payment.testing.Charges;

/** Random sequences of requests, decisions, gateway's words and slips, of one payment of one to four charges. */
class RefundsNeverExceedThePaymentTest {

    private static final Instant AT = Charges.RAISED.plusSeconds(60);
    private static final Mark ONE = new Mark("CB-1", AT);
    private static final Mark OTHER = new Mark("CB-2", AT);

    /** One step: what is tried, with which refund, and for a request how much of which charge; no charge means any. */
    record Step(int what, int which, long amount, int charge) {
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, 9),
                Arbitraries.longs().between(1, 1_500), Arbitraries.integers().between(-2, 3)).as(Step::new).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.longs().between(1, 1_000).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 2_000)
    void whatever_is_tried_in_whatever_order(@ForAll("amounts") List<Long> amounts, @ForAll("steps") List<Step> steps) {
        Model model = new Model(amounts);
        for (Step step : steps) {
            model.tryStep(step);
            model.check();
        }
    }

    private static final class Model {

        private final List<Charge> charges;
        private final Map<LedgerAccount, Long> balances = new HashMap<>();
        private final List<Refund> refunds = new ArrayList<>();
        private final long paid;
        private Payment payment;
        private long doneByTreasury;

        Model(List<Long> amounts) {
            charges = IntStream.range(0, amounts.size()).mapToObj(i -> new Charge(Ids.next(), Charges.DOSSIER_ID, "F" + i,
                    FeeKind.values()[i % FeeKind.values().length], amounts.get(i), DueWhen.INTAKE, Charges.RAISED, ChargeState.OPEN)).toList();
            paid = amounts.stream().mapToLong(a -> a).sum();
            Payment started = Payment.online(Ids.next(), Charges.DOSSIER, "BANK", "REF1", charges, Charges.RAISED, AT.plusSeconds(900)).sent();
            Settlement settlement = Settlement.of(started, Charges.account(charges.toArray(Charge[]::new)), AT, "TX");
            payment = settlement.payment();
            book(Bookings.settled(settlement, "BANK"));
        }

        void tryStep(Step step) {
            try {
                if (step.what() < 3) {
                    RefundWay way = step.which() % 2 == 0 ? RefundWay.GATEWAY : RefundWay.MANUAL;
                    var charge = step.charge() < 0 ? null : charges.get(step.charge() % charges.size()).id();
                    refunds.add(Refund.ofCharges(Ids.next(), payment, refundable().take(step.amount(), charge), way, "why", ONE));
                } else if (!refunds.isEmpty()) {
                    move(step.what(), step.which() % refunds.size());
                }
            } catch (Problem refused) {
                // a refusal changes nothing; what is checked after it must still hold
            }
        }

        private void move(int what, int which) {
            Refund old = refunds.get(which);
            switch (what) {
                case 3, 4 -> to(which, old.approved(OTHER), r -> Bookings.refundApproved(r, payment, shares(r)));
                case 5 -> to(which, old.claimed(OTHER), r -> Bookings.refundClaimed(r, payment, shares(r)));
                case 6 -> to(which, old.turnedDown(OTHER, "no"), null);
                case 7 -> to(which, old.sent(), null);
                case 8 -> to(which, old.confirmed(OTHER), r -> Bookings.refundPaid(r, payment));
                case 9 -> to(which, old.rejected(), null);
                case 10 -> to(which, old.paidOut(OTHER, "UNC-1"), r -> Bookings.refundPaid(r, payment));
                default -> {
                    to(which, old.paidByTreasury(OTHER, "LHT-1"), r -> Bookings.refundPaidByTreasury(r, payment, shares(r)));
                    doneByTreasury += old.amount();
                }
            }
        }

        private void to(int which, Refund next, Function<Refund, Booking> booking) {
            refunds.set(which, next);
            if (booking != null) {
                book(booking.apply(next));
            }
            if (next.state() == RefundState.DONE) {
                payment = payment.refunded(sum(in(RefundState.DONE)));
            }
        }

        void check() {
            long done = sum(in(RefundState.DONE));
            long approved = sum(refunds.stream().filter(r -> r.decided() != null && r.state() != RefundState.TURNED_DOWN));
            assertThat(sum(refunds.stream().filter(r -> r.state().claims()))).isLessThanOrEqualTo(paid).isEqualTo(paid - refundable().rest());
            charges.forEach(charge -> assertThat(refundable().restOf(charge.id())).isBetween(0L, charge.amount()));
            assertThat(payment.state()).isEqualTo(done == 0 ? PaymentState.PAID : done == paid ? PaymentState.REFUNDED : PaymentState.PARTLY_REFUNDED);
            assertThat(balances.values().stream().mapToLong(a -> a).sum()).isZero();
            assertThat(balance(AccountKind.GATEWAY)).isEqualTo(paid - (done - doneByTreasury)).isNotNegative();
            assertThat(balance(AccountKind.REFUNDS_PAYABLE)).isEqualTo(done - approved);
            assertThat(balance(AccountKind.TREASURY_CLAIM)).isEqualTo(sum(in(RefundState.TREASURY_CLAIM)));
            balances.forEach((account, amount) -> assertThat(amount <= 0 || account.money() == null).as("%s %d", account, amount).isTrue());
        }

        private Refundable refundable() {
            return new Refundable(charges.stream().map(c -> new Part(c.id(), c.amount())).toList(),
                    refunds.stream().filter(r -> r.state().claims()).flatMap(r -> r.parts().stream()).toList());
        }

        private List<Share> shares(Refund refund) {
            return refund.parts().stream().map(part -> new Share(charges.stream().filter(c -> c.id().equals(part.charge())).findFirst().orElseThrow(),
                    "000.00.12.H34", part.amount())).toList();
        }

        private Stream<Refund> in(RefundState state) {
            return refunds.stream().filter(r -> r.state() == state);
        }

        private static long sum(Stream<Refund> refunds) {
            return refunds.mapToLong(Refund::amount).sum();
        }

        private long balance(AccountKind kind) {
            return balances.entrySet().stream().filter(e -> e.getKey().kind() == kind).mapToLong(Map.Entry::getValue).sum();
        }

        private void book(Booking booking) {
            for (Posting posting : booking.postings()) {
                balances.merge(posting.account(), posting.amount(), Long::sum);
            }
        }
    }
}
