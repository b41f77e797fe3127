package vn.motcua.payment.gateway.vnpay;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The {@code vnp_} parameters of a call, as they came: nothing in it is to be believed before {@link #isSignedBy} says so.
 */
public final class VnpayMessage {

    /** The longest query that is looked at, in characters; a real call has about 700. */
    static final int LONGEST_QUERY = 8_192;
    private static final int MOST_PARAMETERS = 100;
    private static final String PREFIX = "vnp_";

    private final Map<String, String> parameters;
    private final boolean readable;

    private VnpayMessage(Map<String, String> parameters, boolean readable) {
        this.parameters = parameters;
        this.readable = readable;
    }

    /**
     * Reads the raw query of a call; never throws. A query that says one thing twice, is not in form encoding or has no
     * end cannot be signed by anyone: it is unreadable, and its parameters so far are kept for the audit line only.
     */
    public static VnpayMessage read(String query) {
        Map<String, String> parameters = new TreeMap<>();
        if (query == null || query.length() > LONGEST_QUERY) {
            return new VnpayMessage(parameters, false);
        }
        boolean readable = true;
        for (String pair : query.split("&")) {
            readable &= parameters.size() < MOST_PARAMETERS && put(parameters, pair);
        }
        return new VnpayMessage(parameters, readable);
    }

    private static boolean put(Map<String, String> parameters, String pair) {
        int equals = pair.indexOf('=');
        try {
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            return !name.startsWith(PREFIX) || parameters.putIfAbsent(name, value) == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Whether it is readable and carries that merchant's signature. */
    public boolean isSignedBy(VnpayMerchant merchant) {
        return readable && merchant.signature().isRight(parameters);
    }

    /** A parameter; null where absent or without a value, which a signature need not tell apart. */
    public String get(String name) {
        String value = parameters.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The amount in whole đồng; empty where it is none. */
    public OptionalLong amount() {
        return VnpayAmount.read(get(VnpayParameter.AMOUNT));
    }

    /** When the payer paid; empty where it does not say. */
    public Optional<Instant> paidAt() {
        return VnpayTimes.read(get(VnpayParameter.PAY_DATE));
    }
}
