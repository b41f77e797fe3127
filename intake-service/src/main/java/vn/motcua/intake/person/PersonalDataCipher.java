package vn.motcua.intake.person;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.kit.secret.DerivedKey;
import vn.motcua.kit.secret.OwnerHash;

/**
 * Encrypts personal data with AES-256-GCM. Each value has a random nonce and is bound to its dossier and field: a value that
 * someone moves to another row or column does not decrypt.
 */
@Singleton
@Startup
class PersonalDataCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PersonalDataKeys keys;
    private final SecureRandom random = new SecureRandom();

    PersonalDataCipher(@ConfigProperty(name = "motcua.personal-data.keys") Optional<String> keys,
            @ConfigProperty(name = "motcua.personal-data.hash-key") Optional<String> hashKey) {
        this.keys = new PersonalDataKeys(keys.orElse(""), hashKey.orElse(""));
    }

    /** The index by which encrypted names and numbers are found. */
    @Produces
    @Singleton
    BlindIndex blindIndex() {
        return new BlindIndex(keys.hashKey());
    }

    /** The mark of an owner of papers. */
    @Produces
    @Singleton
    OwnerHash ownerHash() {
        return new OwnerHash(keys.hashKey());
    }

    /** The id of the key that encrypts now; it is stored beside the values. */
    String currentKey() {
        return keys.current();
    }

    /** The nonce, then the encrypted text and its tag; null for null. */
    byte[] encrypt(UUID dossier, String field, String text) {
        if (text == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, dossier, field);
            byte[] encrypted = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypting " + field, e);
        }
    }

    /** The text; null for null. {@code IllegalStateException} where the value was changed or belongs elsewhere. */
    String decrypt(String keyId, UUID dossier, String field, byte[] value) {
        if (value == null) {
            return null;
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(value);
            byte[] nonce = new byte[NONCE_BYTES];
            buffer.get(nonce);
            byte[] encrypted = new byte[buffer.remaining()];
            buffer.get(encrypted);
            return new String(cipher(Cipher.DECRYPT_MODE, keyId, nonce, dossier, field).doFinal(encrypted), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | BufferUnderflowException e) {
            throw new IllegalStateException("decrypting " + field + " of dossier " + dossier, e);
        }
    }

    /** The keyed hash by which an identity number is searched; null for null. */
    byte[] hash(String identityNumber) {
        if (identityNumber == null) {
            return null;
        }
        return DerivedKey.mac(keys.hashKey()).doFinal(identityNumber.getBytes(StandardCharsets.UTF_8));
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, UUID dossier, String field) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, nonce), random);
        cipher.updateAAD((dossier + "/" + field).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
