package vn.motcua.payment.gateway.vnpay.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;

import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.gateway.PayOrder;
import vn.motcua.payment.gateway.vnpay.VnpayMerchant;
import vn.motcua.payment.gateway.vnpay.VnpayPayUrl;
import vn.motcua.payment.gateway.vnpay.VnpayReference;

/** VNPAY as one of the gateways. */
@ApplicationScoped
@Typed({Vnpay.class, Gateway.class})
public class Vnpay implements Gateway {

    /** Its name in requests and events. */
    public static final String NAME = "VNPAY";

    @Inject
    VnpayMerchant merchant;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String newReference(Instant now) {
        return VnpayReference.next(now);
    }

    @Override
    public URI payUrl(PayOrder order) {
        return VnpayPayUrl.of(order, merchant);
    }
}
