package vn.motcua.payment.refunding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

import vn.motcua.payment.gateway.GatewayAway;
import vn.motcua.payment.gateway.RefundingGateway;
import vn.motcua.payment.gateway.RefundingGateway.RefundAnswer;
import vn.motcua.payment.gateway.RefundingGateway.RefundOrder;
import vn.motcua.payment.paying.PaymentStore;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.RefundState;
import vn.motcua.payment.settlement.Payment;

/**
 * Asks gateways for approved refunds, and asks again until they have said their last word. That a refund is asked for is written before the
 * gateway is called and what it says after it, never while a transaction is open; a crash between the two means the same refund, by the
 * same id, is asked for again. Silence is never taken for a no.
 */
@ApplicationScoped
public class SendRefunds {

    /** How many refunds a run takes at most; the next run takes the rest. */
    static final int MOST = 100;

    private static final Logger LOG = Logger.getLogger(SendRefunds.class);

    private record Attempt(Refund refund, RefundingGateway gateway, RefundOrder order) {
    }

    @Inject
    GatewayTurn turn;
    @Inject
    RefundStore refunds;
    @Inject
    PayRefund payRefund;
    @Inject
    PaymentStore payments;
    @Inject
    Ways ways;

    /** Runs once; a refund that fails does not hold up the others. */
    @Scheduled(every = "{motcua.payment.refunds.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        for (UUID id : QuarkusTransaction.requiringNew().call(() -> turn.due(MOST))) {
            try {
                QuarkusTransaction.requiringNew().call(() -> attempt(id)).ifPresent(this::ask);
            } catch (RuntimeException e) {
                LOG.errorf(e, "refund %s could not be asked for", id);
            }
        }
    }

    private Optional<Attempt> attempt(UUID id) {
        if (!turn.take(id)) {
            return Optional.empty();
        }
        Refund refund = sent(refunds.find(id).orElseThrow());
        Payment payment = payments.find(refund.payment()).orElseThrow();
        Optional<RefundingGateway> gateway = ways.gateway(payment);
        if (gateway.isEmpty()) {
            LOG.errorf("refund %s waits for gateway %s, which is off", id, payment.gateway());
        }
        // Of a review item the gateway may have taken another amount than the payment's.
        long paid = refund.review() == null ? payment.amount() : refund.amount();
        return gateway.map(found -> new Attempt(refund, found, new RefundOrder(id, payment.reference(), paid, refund.amount(),
                payment.transactionNo(), payment.createdAt(), refund.decided().by(), refund.dossier())));
    }

    private Refund sent(Refund refund) {
        if (refund.state() == RefundState.SENT) {
            return refund;
        }
        Refund sent = refund.sent();
        refunds.move(sent);
        return sent;
    }

    private void ask(Attempt attempt) {
        UUID id = attempt.refund().id();
        String said;
        try {
            RefundAnswer answer = attempt.gateway().refund(attempt.order());
            QuarkusTransaction.requiringNew().run(() -> payRefund.heard(id, answer));
            said = answer.name();
        } catch (GatewayAway e) {
            LOG.warnf("gateway %s did not say what became of refund %s: %s", attempt.gateway().name(), id, e.getMessage());
            said = "AWAY";
        }
        String answer = said;
        QuarkusTransaction.requiringNew().run(() -> turn.note(id, answer));
    }
}
