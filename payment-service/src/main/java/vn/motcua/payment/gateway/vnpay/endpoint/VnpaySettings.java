package vn.motcua.payment.gateway.vnpay.endpoint;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

import vn.motcua.payment.gateway.vnpay.VnpayMerchant;

/** {@code motcua.vnpay.*}; the secret comes from the environment only. */
@ConfigMapping(prefix = "motcua.vnpay")
interface VnpaySettings {

    /** The terminal's code. */
    Optional<String> tmnCode();

    /** The secret shared with VNPAY. */
    Optional<String> hashSecret();

    /** VNPAY's payment page. */
    URI payUrl();

    /** Our page for the returning payer, as the payer's browser reaches it. */
    URI returnUrl();

    /** The kind of goods, from VNPAY's list. */
    @WithDefault("other")
    String orderType();

    /** Makes the merchant at start, so that a missing secret ends the start and not the first payment. */
    @ApplicationScoped
    class Merchant {

        @Produces
        @Singleton
        VnpayMerchant merchant(VnpaySettings settings) {
            return VnpayMerchant.of(settings.tmnCode().orElse(null), settings.hashSecret().orElse(null), settings.payUrl(),
                    settings.returnUrl(), settings.orderType());
        }

        void check(@Observes StartupEvent start, VnpayMerchant merchant) {
            // being handed the merchant is the check
        }
    }
}
