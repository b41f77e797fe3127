package vn.motcua.kit.secret;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that encrypt data at rest, from configuration: the first encrypts, all decrypt, so that a rotation puts a new one in
 * front. There is no default: a key that everyone knows protects nobody.
 */
public final class SecretKeys {

    /** The length of a key: 256 bits. */
    public static final int KEY_BYTES = 32;
    /** The longest id of a key; ids are of ASCII letters, digits, dots, dashes and underscores. */
    public static final int LONGEST_ID = 40;

    private static final int MOST_KEYS = 20;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1," + LONGEST_ID + "}");

    private final String setting;
    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;

    /**
     * Reads the keys.
     *
     * @param setting what the setting is called, for the operator
     * @param keys    {@code id:base64key,id2:base64key}; the first encrypts
     * @throws IllegalStateException with one line that says what is wrong, and never the key
     */
    public SecretKeys(String setting, String keys) {
        this.setting = setting;
        if (keys.isBlank()) {
            throw new IllegalStateException(setting + " is missing: needed are id:base64key pairs of 256 bits, the first of which encrypts");
        }
        String[] pairs = keys.split(",");
        if (pairs.length > MOST_KEYS) {
            throw new IllegalStateException(setting + ": at most " + MOST_KEYS + " keys");
        }
        for (String pair : pairs) {
            read(pair.strip());
        }
        current = this.keys.keySet().iterator().next();
    }

    private void read(String pair) {
        int colon = pair.indexOf(':');
        String id = colon < 0 ? "" : pair.substring(0, colon);
        if (!ID.matcher(id).matches()) {
            throw new IllegalStateException(setting + ": each key is written id:base64key, the id of letters, digits, dots and dashes");
        }
        byte[] key = decode(setting + ", key " + id, pair.substring(colon + 1));
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(setting + ", key " + id + ": " + key.length * 8 + " bits instead of 256");
        }
        if (keys.put(id, new SecretKeySpec(key, "AES")) != null) {
            throw new IllegalStateException(setting + ", key " + id + ": stands twice");
        }
    }

    /**
     * The bytes of a secret.
     *
     * @param name   what is read, for the operator
     * @param base64 the secret
     * @throws IllegalStateException with one line, and never the secret
     */
    public static byte[] decode(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ": is not base64");
        }
    }

    /** The id of the key that encrypts. */
    public String current() {
        return current;
    }

    /** The key of that id; {@code IllegalStateException} where it is not configured any more. */
    public SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException(setting + " has no key " + id + ", by which stored data was encrypted");
        }
        return key;
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "SecretKeys[" + setting + " " + keys.keySet() + "]";
    }
}
