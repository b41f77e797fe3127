package vn.motcua.intake.person;

import javax.crypto.SecretKey;

import vn.motcua.kit.secret.DerivedKey;
import vn.motcua.kit.secret.SecretKeys;

/** The keys of personal data, from configuration. */
final class PersonalDataKeys {

    private final SecretKeys keys;
    private final SecretKey hashKey;

    /**
     * Reads the keys.
     *
     * @param keys    {@code id:base64key,id2:base64key}; the first encrypts
     * @param hashKey base64, at least 256 bits
     * @throws IllegalStateException with one line that says what is wrong, and never the key
     */
    PersonalDataKeys(String keys, String hashKey) {
        this.keys = new SecretKeys("PERSONAL_DATA_KEYS", keys);
        this.hashKey = DerivedKey.configured("PERSONAL_DATA_HASH_KEY", hashKey);
    }

    /** The id of the key that encrypts. */
    String current() {
        return keys.current();
    }

    /** The key of that id; {@code IllegalStateException} where it is not configured any more. */
    SecretKey key(String id) {
        return keys.key(id);
    }

    /** The key of the hash. */
    SecretKey hashKey() {
        return hashKey;
    }
}
