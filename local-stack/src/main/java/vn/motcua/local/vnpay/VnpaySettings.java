package vn.motcua.local.vnpay;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What the gateway knows of its one merchant, and where it listens.
 *
 * @param host          the address to listen on
 * @param port          0 takes a free one
 * @param tmnCode       the merchant's terminal code
 * @param secret        the secret shared with the merchant; never shown or logged
 * @param ipnUrl        where the gateway tells the outcome, server to server
 * @param firstRetry    the wait before the second call of the IPN; it doubles with each further one
 */
public record VnpaySettings(String host, int port, String tmnCode, String secret, URI ipnUrl, Duration firstRetry) {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);

    /** On the loopback address, for {@code ./run} and tests. */
    public static VnpaySettings local(int port, String tmnCode, String secret, URI ipnUrl) {
        return new VnpaySettings("127.0.0.1", port, tmnCode, secret, ipnUrl, FIRST_RETRY);
    }

    /**
     * From {@code VNPAY_TMN_CODE}, {@code VNPAY_HASH_SECRET}, {@code IPN_URL}, {@code HTTP_PORT} (8085) and {@code HTTP_HOST}
     * (127.0.0.1).
     *
     * @throws IllegalArgumentException naming the variable that is missing or no good
     */
    public static VnpaySettings of(Map<String, String> environment) {
        return new VnpaySettings(
                environment.getOrDefault("HTTP_HOST", "127.0.0.1"),
                port(environment.getOrDefault("HTTP_PORT", "8085")),
                required(environment, "VNPAY_TMN_CODE"),
                required(environment, "VNPAY_HASH_SECRET"),
                URI.create(required(environment, "IPN_URL")),
                FIRST_RETRY);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is missing");
        }
        return value;
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("HTTP_PORT is not a port: " + text);
        }
        return Integer.parseInt(text);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "VNPAY sandbox of %s on %s:%d".formatted(tmnCode, host, port);
    }
}
