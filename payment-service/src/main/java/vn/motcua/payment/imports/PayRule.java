package vn.motcua.payment.imports;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import vn.motcua.events.DueWhen;
import vn.motcua.kit.Ids;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.PaymentState;
import vn.motcua.payment.settlement.Settlement;

/** What an imported payment settles: all open charges of one moment, exactly, and never before they were raised. */
final class PayRule {

    private PayRule() {
    }

    /** Whether the charges that the step pays may still come over Kafka, so that the line is to be sent again. */
    static boolean mustWait(PayStep step, Account account) {
        if (account == null || account.chargedAt() == null) {
            return true;
        }
        // An obligation may be asked for at any time until the dossier ends; the other charges come with its reception.
        return account.closedAt() == null && due(step, account).isEmpty() && (step.when() == null || step.when() == DueWhen.OBLIGATION);
    }

    /** The settlement; a problem where the step does not fit what is owed. */
    static Settlement settle(PayStep step, Account account) {
        List<Charge> due = due(step, account);
        if (due.isEmpty()) {
            throw new Problem(PaymentProblem.NOTHING_OWED, account.dossier());
        }
        long owed = account.owed(due.get(0).dueWhen());
        if (owed != step.amount()) {
            throw new Problem(PaymentProblem.AMOUNT_DIFFERS, owed).with("owed", owed);
        }
        Instant at = step.line().at();
        Instant raised = due.stream().map(Charge::raisedAt).max(Comparator.naturalOrder()).orElseThrow();
        if (at.isBefore(raised)) {
            throw new Problem(PaymentProblem.BEFORE_CHARGE, raised.toString());
        }
        Payment payment = new Payment(Ids.next(), account.dossierId(), account.dossier(), step.method(), step.gateway(), null,
                due.get(0).dueWhen(), due.stream().map(Charge::id).toList(), owed, at, null, PaymentState.CREATED, null, null,
                step.collectedBy());
        return Settlement.of(payment, account, at, step.transactionNo());
    }

    private static List<Charge> due(PayStep step, Account account) {
        return step.when() != null ? account.open(step.when()) : account.firstOwed().map(account::open).orElse(List.of());
    }
}
