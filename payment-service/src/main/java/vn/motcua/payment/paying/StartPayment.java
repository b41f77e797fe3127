package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.events.DueWhen;
import vn.motcua.kit.Ids;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.charging.Visibility;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.gateway.PayOrder;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.Settlement;

/**
 * Starts a payment for what a dossier owes; cash is taken at once. Call it inside a transaction: the dossier stays locked,
 * so that the charges which the payment pins are open when it is written.
 */
@ApplicationScoped
public class StartPayment {

    @Inject
    ChargeStore charges;
    @Inject
    PaymentStore payments;
    @Inject
    Till till;
    @Inject
    Gateways gateways;
    @Inject
    Visibility visibility;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.payment.pay-within")
    Duration payWithin;
    @ConfigProperty(name = "motcua.payment.most-attempts")
    int mostAttempts;

    /**
     * A payment through a gateway.
     *
     * @param address the network address that asks for it
     * @param english whether the payer reads English
     */
    PaymentView online(String code, DueWhen when, String gatewayName, String address, boolean english) {
        Gateway gateway = gateways.named(gatewayName);
        Account account = locked(code);
        List<Charge> owed = owed(account, when);
        int pending = payments.pending(account.dossierId());
        if (pending >= mostAttempts) {
            throw new Problem(PaymentProblem.TOO_MANY_ATTEMPTS, code, pending);
        }
        Instant now = clock.instant();
        Payment payment = Payment.online(Ids.next(), code, gateway.name(), gateway.newReference(now), owed, now, now.plus(payWithin)).sent();
        payments.insert(List.of(new PaymentStore.Pinned(payment, owed)));
        URI payUrl = gateway.payUrl(new PayOrder(payment.reference(), payment.amount(), code, payment.createdAt(), payment.expiresAt(),
                address, english));
        return PaymentView.of(payment, payUrl, List.of());
    }

    /** A payment in cash, taken by the caller. */
    PaymentView cash(String code, DueWhen when) {
        Account account = locked(code);
        Instant now = clock.instant();
        Payment payment = Payment.cash(Ids.next(), code, owed(account, when), now, caller.performer());
        Settlement settlement = Settlement.of(payment, account, now, null);
        till.takeAtOnce(List.of(settlement), caller.actor());
        return PaymentView.of(settlement.payment(), null, List.of());
    }

    private Account locked(String code) {
        return charges.lockedAccount(code).filter(visibility::reaches).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private static List<Charge> owed(Account account, DueWhen when) {
        List<Charge> owed = when != null ? account.open(when) : account.firstOwed().map(account::open).orElse(List.of());
        if (owed.isEmpty()) {
            throw new Problem(PaymentProblem.NOTHING_OWED, account.dossier()).with("owed", account.owed());
        }
        return owed;
    }
}
