package vn.motcua.payment.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.motcua.kit.Ids;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.approval.FourEyes;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.ledger.Bookings;
import vn.motcua.payment.paying.PaymentStore;
import vn.motcua.payment.paying.Till;
import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refunding.Refunds;
import vn.motcua.payment.refunding.Ways;
import vn.motcua.payment.review.ReviewItem;
import vn.motcua.payment.review.Reviews;
import vn.motcua.payment.settlement.AppliedMoney;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.Resolution;
import vn.motcua.payment.settlement.Resolutions;

/**
 * Proposes what becomes of an item, and does it when a second person agrees. Call it inside a transaction: the item's dossier, and the one
 * whose charges it settles, stay locked. What was possible when it was proposed is looked at again when it is done.
 */
@ApplicationScoped
public class ResolveReviews {

    @Inject
    Reviews reviews;
    @Inject
    ProposalStore proposals;
    @Inject
    ChargeStore charges;
    @Inject
    PaymentStore payments;
    @Inject
    Till till;
    @Inject
    Refunds refunds;
    @Inject
    Ways ways;
    @Inject
    Ledger ledger;
    @Inject
    FourEyes fourEyes;
    @Inject
    Clock clock;

    /** Writes a proposal that could be done now. */
    Proposal propose(UUID review, ProposalRequest wish) {
        Mark person = mark(fourEyes.person());
        ReviewItem known = item(review);
        String target = wish.dossier() == null ? known.dossier() : wish.dossier();
        Map<String, Account> accounts = charges.lockedAccounts(List.of(known.dossier(), target));
        ReviewItem item = open(review);
        if (!Resolutions.of(item.reason(), item.isTaken()).contains(wish.resolution())) {
            throw new Problem(PaymentProblem.RESOLUTION_NOT_ALLOWED, item.reason(), wish.resolution())
                    .with("allowed", Resolutions.of(item.reason(), item.isTaken()));
        }
        wish.check(item.isTaken());
        if (proposals.waiting(review).isPresent()) {
            throw new Problem(PaymentProblem.PROPOSAL_WAITS);
        }
        boolean applies = wish.resolution() == Resolution.APPLY;
        Proposal proposal = new Proposal(Ids.next(), review, wish.resolution(), wish.reason(), applies ? target : null,
                applies ? wish.charges() : List.of(), wish.way(), wish.owner(), ProposalState.PROPOSED, person, null, null);
        Payment payment = payments.find(item.payment()).orElseThrow();
        switch (wish.resolution()) {
            case REFUND -> ways.check(payment, wish.way());
            case APPLY -> applied(payment, item, proposal, accounts, person);
            case ACCEPT -> { }
        }
        proposals.insert(proposal);
        return proposal;
    }

    /** The second person's yes: it is done. */
    ReviewItem approve(UUID review, UUID proposalId) {
        ReviewItem known = item(review);
        Proposal read = waiting(review, proposalId);
        Map<String, Account> accounts = charges.lockedAccounts(List.of(known.dossier(),
                Optional.ofNullable(read.dossier()).orElse(known.dossier())));
        ReviewItem item = open(review);
        Proposal proposal = waiting(review, proposalId);
        Mark second = mark(fourEyes.personOtherThan(proposal.proposed().by()));
        proposals.decide(proposal.id(), ProposalState.APPROVED, second, null);
        reviews.resolve(review, second.at());
        Payment payment = payments.find(item.payment()).orElseThrow();
        switch (proposal.resolution()) {
            case REFUND -> refunds.ofReview(payment, review, item.amount(), proposal.way(), proposal.reason(), proposal.proposed(), second);
            case APPLY -> till.apply(applied(payment, item, proposal, accounts, second), second.by());
            case ACCEPT -> accept(payment, item, proposal, accounts.get(item.dossier()), second);
        }
        return item(review);
    }

    /** The second person's no: the item stays open. */
    ReviewItem turnDown(UUID review, UUID proposalId, String why) {
        charges.lockedAccount(item(review).dossierId());
        Proposal proposal = waiting(review, proposalId);
        proposals.decide(proposal.id(), ProposalState.TURNED_DOWN, mark(fourEyes.personOtherThan(proposal.proposed().by())), why);
        return item(review);
    }

    private void accept(Payment payment, ReviewItem item, Proposal proposal, Account account, Mark second) {
        if (item.isTaken()) {
            ledger.book(List.of(Bookings.accepted(payment, item.id(), item.amount(), proposal.owner().account(account.unit()), second.at(),
                    second.by())));
        }
    }

    private static AppliedMoney applied(Payment payment, ReviewItem item, Proposal proposal, Map<String, Account> accounts, Mark decided) {
        Account account = accounts.get(proposal.dossier());
        if (account == null) {
            throw Problem.ofField("dossier", "không có hồ sơ này / there is no such dossier");
        }
        return AppliedMoney.of(payment, item.id(), item.amount(), account, proposal.charges(), decided.at());
    }

    private ReviewItem item(UUID review) {
        return reviews.find(review).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private ReviewItem open(UUID review) {
        ReviewItem item = item(review);
        if (!item.isOpen()) {
            throw new Problem(PaymentProblem.REVIEW_RESOLVED);
        }
        return item;
    }

    private Proposal waiting(UUID review, UUID proposal) {
        open(review);
        return proposals.waiting(review).filter(p -> p.id().equals(proposal)).orElseThrow(() -> new Problem(PaymentProblem.NO_SUCH_PROPOSAL));
    }

    private Mark mark(String by) {
        return new Mark(by, clock.instant());
    }
}
