package vn.motcua.intake.person;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of personal data, from configuration. There is no default: a key that everyone knows protects nobody. */
final class PersonalDataKeys {

    private static final int KEY_BYTES = 32;
    private static final int MOST_KEYS = 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;
    private final SecretKey hashKey;

    /**
     * Reads the keys.
     *
     * @param keys    {@code id:base64key,id2:base64key}; the first encrypts
     * @param hashKey base64, at least 256 bits
     * @throws IllegalStateException with one line that says what is wrong, and never the key
     */
    PersonalDataKeys(String keys, String hashKey) {
        if (keys.isBlank()) {
            throw new IllegalStateException("PERSONAL_DATA_KEYS is missing: needed are id:base64key pairs of 256 bits, the first of which encrypts");
        }
        String[] pairs = keys.split(",");
        if (pairs.length > MOST_KEYS) {
            throw new IllegalStateException("PERSONAL_DATA_KEYS: at most " + MOST_KEYS + " keys");
        }
        for (String pair : pairs) {
            read(pair.strip());
        }
        current = this.keys.keySet().iterator().next();
        this.hashKey = readHashKey(hashKey);
    }

    private void read(String pair) {
        int colon = pair.indexOf(':');
        String id = colon < 0 ? "" : pair.substring(0, colon);
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException("PERSONAL_DATA_KEYS: each key is written id:base64key, the id of letters, digits, dots and dashes");
        }
        byte[] key = decode("PERSONAL_DATA_KEYS, key " + id, pair.substring(colon + 1));
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("PERSONAL_DATA_KEYS, key " + id + ": " + key.length * 8 + " bits instead of 256");
        }
        if (keys.put(id, new SecretKeySpec(key, "AES")) != null) {
            throw new IllegalStateException("PERSONAL_DATA_KEYS, key " + id + ": stands twice");
        }
    }

    private static SecretKey readHashKey(String hashKey) {
        if (hashKey.isBlank()) {
            throw new IllegalStateException("PERSONAL_DATA_HASH_KEY is missing: needed are at least 256 bits in base64");
        }
        byte[] key = decode("PERSONAL_DATA_HASH_KEY", hashKey.strip());
        if (key.length < KEY_BYTES) {
            throw new IllegalStateException("PERSONAL_DATA_HASH_KEY: " + key.length * 8 + " bits instead of at least 256");
        }
        return new SecretKeySpec(key, "HmacSHA256");
    }

    private static byte[] decode(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": is not base64");
        }
    }

    /** The id of the key that encrypts. */
    String current() {
        return current;
    }

    /** The key of that id; {@code IllegalStateException} where it is not configured any more. */
    SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("PERSONAL_DATA_KEYS has no key " + id + ", by which stored data was encrypted");
        }
        return key;
    }

    /** The key of the hash. */
    SecretKey hashKey() {
        return hashKey;
    }
}
