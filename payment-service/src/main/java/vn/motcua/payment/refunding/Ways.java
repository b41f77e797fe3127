package vn.motcua.payment.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.gateway.RefundingGateway;
import vn.motcua.payment.refund.RefundWay;
import vn.motcua.payment.settlement.Payment;

/** The ways on which money can go back. */
@ApplicationScoped
public class Ways {

    @Inject
    @Any
    Instance<RefundingGateway> gateways;

    /** Refuses the way through a gateway for what no gateway can pay back: cash, imported history, a gateway that refunds nothing. */
    public void check(Payment payment, RefundWay way) {
        if (way == RefundWay.GATEWAY && (payment.reference() == null || gateway(payment).isEmpty())) {
            throw new Problem(PaymentProblem.NO_REFUND_THROUGH_GATEWAY);
        }
    }

    /** The gateway that took a payment, if it pays money back. */
    Optional<RefundingGateway> gateway(Payment payment) {
        return gateways.stream().filter(gateway -> gateway.name().equals(payment.gateway())).findFirst();
    }
}
