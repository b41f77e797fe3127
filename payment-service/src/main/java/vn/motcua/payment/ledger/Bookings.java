package vn.motcua.payment.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.events.Performer;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.kit.Ids;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.Settlement;

/** What each occasion books. Read as a table: the place gets (debit), the owner is owed (credit). */
public final class Bookings {

    private Bookings() {
    }

    /** Where the money of a payment lies once it is taken. */
    public static LedgerAccount placeOf(Payment payment) {
        if (payment.method() == PaymentMethod.ONLINE) {
            return LedgerAccount.gateway(payment.gateway());
        }
        Performer cashier = payment.collectedBy();
        // An older system may know only the counter that took the cash.
        return LedgerAccount.cashDesk(cashier.staff() != null ? cashier.staff() : cashier.unit() != null ? cashier.unit() : cashier.employer().name());
    }

    /** The place of the money gets it; each owner of a settled charge is owed his part. */
    public static Booking settled(Settlement settlement, String actor) {
        Payment payment = settlement.payment();
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.debit(placeOf(payment), payment.amount()));
        shares(settlement.settled(), settlement.account().unit()).forEach((owner, share) -> postings.add(Posting.credit(owner, share)));
        return new Booking(Ids.next(), Occasion.SETTLED, payment.id(), payment.dossierId(), payment.paidAt(), actor, postings);
    }

    /** The place of the money gets it; nobody knows yet whose it is. */
    public static Booking takenForReview(Payment payment, UUID review, long amount, Instant at, String actor) {
        LedgerAccount place = placeOf(payment);
        return new Booking(Ids.next(), Occasion.TAKEN_FOR_REVIEW, review, payment.dossierId(), at, actor,
                List.of(Posting.debit(place, amount), Posting.credit(LedgerAccount.overpayments(place), amount)));
    }

    private static Map<LedgerAccount, Long> shares(List<Charge> charges, String unit) {
        Map<LedgerAccount, Long> shares = new LinkedHashMap<>();
        charges.forEach(charge -> shares.merge(LedgerAccount.ownerOf(charge, unit), charge.amount(), Math::addExact));
        return shares;
    }
}
