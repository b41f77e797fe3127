package vn.motcua.payment.asking;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** {@code motcua.payment.asking.*}; see {@link AskingPlan}. */
@ConfigMapping(prefix = "motcua.payment.asking")
interface AskingSettings {

    /** How often payments to be asked for are looked for; {@code off} for never. */
    String every();

    /** How long after its start a payment is asked for first. */
    Duration after();

    /** The wait after the first question. */
    Duration shortestWait();

    /** Where doubling ends. */
    Duration longestWait();

    /** How often an expired payment is asked for. */
    Duration expiredEvery();

    /** For how long after the payer's last moment. */
    Duration expiredFor();
}
