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
import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.Share;
import vn.motcua.payment.settlement.AppliedMoney;
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

    /** What was nobody's is now owed to each owner of a charge that it settled. */
    public static Booking applied(AppliedMoney applied, String actor) {
        Map<LedgerAccount, Long> owners = shares(applied.settled(), applied.account().unit());
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.debit(LedgerAccount.overpayments(placeOf(applied.payment())), sum(owners)));
        owners.forEach((owner, share) -> postings.add(Posting.credit(owner, share)));
        return new Booking(Ids.next(), Occasion.APPLIED, applied.review(), applied.account().dossierId(), applied.at(), actor, postings);
    }

    /** What was nobody's, and is claimed by nobody, is the state's. */
    public static Booking accepted(Payment payment, UUID review, long amount, LedgerAccount owner, Instant at, String actor) {
        return new Booking(Ids.next(), Occasion.ACCEPTED, review, payment.dossierId(), at, actor,
                List.of(Posting.debit(LedgerAccount.overpayments(placeOf(payment)), amount), Posting.credit(owner, amount)));
    }

    /**
     * What was the owners', or nobody's, is the payer's again. It lies where it lay.
     *
     * @param shares whose it is; empty where it is a review item's
     */
    public static Booking refundApproved(Refund refund, Payment payment, List<Share> shares) {
        Map<LedgerAccount, Long> from = refund.review() == null ? owners(shares)
                : Map.of(LedgerAccount.overpayments(placeOf(payment)), refund.amount());
        return refund(Occasion.REFUND_APPROVED, refund, refund.decided(), from, LedgerAccount.refundsPayable(placeOf(payment)));
    }

    /** The owners have it already: they must pay it back, and it is the payer's. */
    public static Booking refundClaimed(Refund refund, Payment payment, List<Share> shares) {
        return refund(Occasion.REFUND_CLAIMED, refund, refund.decided(), claims(shares), LedgerAccount.refundsPayable(placeOf(payment)));
    }

    /** The payer has it: it is out of its place. */
    public static Booking refundPaid(Refund refund, Payment payment) {
        LedgerAccount place = placeOf(payment);
        return refund(Occasion.REFUND_PAID, refund, refund.done(), Map.of(LedgerAccount.refundsPayable(place), refund.amount()), place);
    }

    /** The payer has it from those who had it: nothing of it was ever in our places again. */
    public static Booking refundPaidByTreasury(Refund refund, Payment payment, List<Share> shares) {
        List<Posting> postings = new ArrayList<>();
        postings.add(Posting.debit(LedgerAccount.refundsPayable(placeOf(payment)), refund.amount()));
        claims(shares).forEach((claim, amount) -> postings.add(Posting.credit(claim, amount)));
        return new Booking(Ids.next(), Occasion.CLAIM_PAID, refund.id(), refund.dossierId(), refund.done().at(), refund.done().by(), postings);
    }

    private static Booking refund(Occasion occasion, Refund refund, Mark mark, Map<LedgerAccount, Long> debits, LedgerAccount credit) {
        List<Posting> postings = new ArrayList<>();
        debits.forEach((account, amount) -> postings.add(Posting.debit(account, amount)));
        postings.add(Posting.credit(credit, refund.amount()));
        return new Booking(Ids.next(), occasion, refund.id(), refund.dossierId(), mark.at(), mark.by(), postings);
    }

    private static Map<LedgerAccount, Long> owners(List<Share> shares) {
        Map<LedgerAccount, Long> owners = new LinkedHashMap<>();
        shares.forEach(share -> owners.merge(LedgerAccount.ownerOf(share.charge(), share.unit()), share.amount(), Math::addExact));
        return owners;
    }

    private static Map<LedgerAccount, Long> claims(List<Share> shares) {
        Map<LedgerAccount, Long> claims = new LinkedHashMap<>();
        owners(shares).forEach((owner, amount) -> claims.merge(LedgerAccount.treasuryClaim(owner), amount, Math::addExact));
        return claims;
    }

    private static long sum(Map<LedgerAccount, Long> shares) {
        return shares.values().stream().reduce(0L, Math::addExact);
    }

    /**
     * The place gets what it holds more than the books said, or gives what it holds less; the other account stands for it.
     *
     * @param difference whole đồng: positive where the place holds more
     */
    public static Booking reconciled(UUID resolution, Instant at, String actor, LedgerAccount place, LedgerAccount other, long difference) {
        return new Booking(Ids.next(), Occasion.RECONCILED, resolution, null, at, actor,
                List.of(new Posting(place, difference), new Posting(other, -difference)));
    }

    private static Map<LedgerAccount, Long> shares(List<Charge> charges, String unit) {
        Map<LedgerAccount, Long> shares = new LinkedHashMap<>();
        charges.forEach(charge -> shares.merge(LedgerAccount.ownerOf(charge, unit), charge.amount(), Math::addExact));
        return shares;
    }
}
