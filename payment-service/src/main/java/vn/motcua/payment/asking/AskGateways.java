package vn.motcua.payment.asking;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import vn.motcua.payment.gateway.AskedGateway;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.gateway.GatewayAway;
import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.paying.Gateways;
import vn.motcua.payment.paying.HearGateway;
import vn.motcua.payment.settlement.PaymentState;

/**
 * Asks gateways what became of payments of which nothing was heard, and takes the answer as if the gateway had called: never a guess, and
 * silence is no answer. No transaction is open while a gateway is asked. Runs on every replica.
 */
@ApplicationScoped
public class AskGateways {

    /** How many questions a run puts at most; the next run puts the rest. */
    static final int MOST_QUESTIONS = 500;

    private static final Logger LOG = Logger.getLogger(AskGateways.class);

    @Inject
    Gateways gateways;
    @Inject
    AskingStore store;
    @Inject
    HearGateway hearGateway;
    @Inject
    AskingSettings settings;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.payment.expiry.grace")
    Duration grace;

    private AskingPlan plan() {
        return new AskingPlan(settings.after(), settings.shortestWait(), settings.longestWait(), grace, settings.expiredEvery(),
                settings.expiredFor());
    }

    /** So that waits which cannot be end the start and not the first question. */
    void check(@Observes StartupEvent start) {
        plan();
    }

    /** Runs once; a payment that fails does not hold up the others and is asked for again at its next time. */
    @Scheduled(every = "{motcua.payment.asking.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        Map<String, AskedGateway> asked = gateways.asked().stream().collect(Collectors.toMap(Gateway::name, Function.identity()));
        AskingPlan plan = plan();
        for (int i = 0; i < MOST_QUESTIONS && !asked.isEmpty(); i++) {
            Optional<DuePayment> due = store.take(asked.keySet(), plan, clock.instant());
            if (due.isEmpty()) {
                return;
            }
            ask(due.get(), asked.get(due.get().gateway()));
        }
    }

    private void ask(DuePayment due, AskedGateway gateway) {
        Instant askedAt = clock.instant();
        try {
            GatewayNotice notice = gateway.ask(due.question());
            hearGateway.hear(notice);
            LOG.infof("%s says of payment %s: %s", due.gateway(), due.id(), notice.result());
            if (due.state() == PaymentState.EXPIRED && notice.result() != GatewayNotice.Result.UNFINISHED) {
                store.neverAgain(due.id());
            }
        } catch (GatewayAway e) {
            LOG.warnf("nobody knows what became of payment %s: %s", due.id(), e.getMessage());
        } catch (RuntimeException e) {
            // Not heard: the payment must not expire for it.
            LOG.errorf(e, "what %s says of payment %s could not be taken note of", due.gateway(), due.id());
            return;
        }
        store.over(due.id(), askedAt);
    }
}
