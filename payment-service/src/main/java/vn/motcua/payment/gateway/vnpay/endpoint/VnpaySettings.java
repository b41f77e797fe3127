package vn.motcua.payment.gateway.vnpay.endpoint;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

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

    /** Where VNPAY takes questions and refunds; absent: it is neither asked nor refunds through it. */
    Optional<URI> apiUrl();

    /** This server's network address, as VNPAY is told with questions and refunds. */
    @WithDefault("127.0.0.1")
    String apiAddress();

    /** How long a connection to it may take. */
    @WithDefault("3s")
    Duration connectWithin();

    /** How long an answer may take after that, to its last byte. */
    @WithDefault("10s")
    Duration answerWithin();

    /** Makes the merchant at start, so that a missing secret ends the start and not the first payment. */
    @ApplicationScoped
    class Merchant {

        private static final Logger LOG = Logger.getLogger(Merchant.class);

        @Produces
        @Singleton
        VnpayMerchant merchant(VnpaySettings settings) {
            return VnpayMerchant.of(settings.tmnCode().orElse(null), settings.hashSecret().orElse(null), settings.payUrl(),
                    settings.returnUrl(), settings.orderType());
        }

        /** Being handed the merchant is the check. */
        void check(@Observes StartupEvent start, VnpayMerchant merchant, VnpaySettings settings) {
            if (settings.apiUrl().isEmpty()) {
                LOG.warn("VNPAY_API_URL is not set: VNPAY is never asked what became of a payment, and no refund goes through it");
            }
        }
    }
}
