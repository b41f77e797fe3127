package vn.motcua.payment.paying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.payment.Expired;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.settlement.Payment;

/**
 * Lets payments expire whose gateway said nothing in time. The grace is for its last word, which may come after the payer's
 * last moment to pay. A gateway that can be asked was asked after that moment, or the payment goes on waiting: it said that nothing was
 * taken, or nobody answered. The charges stay owed. Runs on every replica; the lock of the dossier makes each expiry happen once.
 */
@ApplicationScoped
public class ExpirePayments {

    /** How many dossiers a run takes at most; the next run takes the rest. */
    static final int MOST_DOSSIERS = 500;

    private static final String ACTOR = "system:payment";
    private static final Logger LOG = Logger.getLogger(ExpirePayments.class);

    @Inject
    ChargeStore charges;
    @Inject
    PaymentStore payments;
    @Inject
    Gateways gateways;
    @Inject
    EventLog eventLog;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.payment.expiry.grace")
    Duration grace;

    /** Runs once; a dossier that fails does not hold up the others and is tried again at the next run. */
    @Scheduled(every = "{motcua.payment.expiry.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        Instant now = clock.instant();
        Instant expiry = now.minus(grace);
        List<String> asked = gateways.asked().stream().map(Gateway::name).toList();
        for (UUID dossier : payments.dossiersToExpire(expiry, asked, MOST_DOSSIERS)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> expire(dossier, expiry, asked, now));
            } catch (RuntimeException e) {
                LOG.errorf(e, "payments of dossier %s could not expire", dossier);
            }
        }
    }

    private void expire(UUID dossier, Instant expiry, List<String> asked, Instant now) {
        charges.lockedAccount(dossier);
        List<Payment> late = payments.toExpire(expiry, asked, dossier).stream().map(Payment::expired).toList();
        late.forEach(payments::move);
        eventLog.append(late.stream()
                .map(p -> new NewEvent(dossier, new Expired(p.dossier(), p.id(), p.amount(), now), now, ACTOR)).toList());
    }
}
