package vn.motcua.kit.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One hash key from the configuration, and for each purpose a key of its own derived from it: HMAC-SHA-256 throughout. */
public final class DerivedKey {

    private static final int LEAST_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private DerivedKey() {
    }

    /**
     * The hash key as it is configured.
     *
     * @param setting what the setting is called, for the operator
     * @param base64  the key, at least 256 bits
     * @throws IllegalStateException with one line that says what is wrong, and never the key
     */
    public static SecretKey configured(String setting, String base64) {
        if (base64.isBlank()) {
            throw new IllegalStateException(setting + " is missing: needed are at least 256 bits in base64");
        }
        byte[] key = SecretKeys.decode(setting, base64.strip());
        if (key.length < LEAST_BYTES) {
            throw new IllegalStateException(setting + ": " + key.length * 8 + " bits instead of at least 256");
        }
        return new SecretKeySpec(key, ALGORITHM);
    }

    /** The key for one purpose; keys of two purposes say nothing of each other. */
    public static SecretKey of(SecretKey hashKey, String purpose) {
        return new SecretKeySpec(mac(hashKey).doFinal(purpose.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    /** A new computation of the hash under that key; for one thread. */
    public static Mac mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
