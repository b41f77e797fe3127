package vn.motcua.digitization.store;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts by the processor's own instructions soon after a start. Java turns to them after some thousand calls, and a store that
 * seals a megabyte with each makes few: hundreds of papers would be sealed at a twentieth of the speed. Here many small ones go first.
 */
public final class CipherWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(CipherWarmUp.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int ROUNDS = 10_000;
    private static final int CONTENT_BYTES = 256;
    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private CipherWarmUp() {
    }

    /** Once in a process; about a second of one core, given way to all else. */
    static void inBackground() {
        if (BEGUN.compareAndSet(false, true)) {
            var thread = new Thread(CipherWarmUp::run, "paper-store-warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    /** Does it now; false where it could not be done, which is only slow. */
    public static boolean run() {
        // Nothing that it encrypts is kept, so the key is no secret, and every nonce is used once.
        var key = new SecretKeySpec(new byte[KEY_BYTES], "AES");
        var content = ByteBuffer.allocate(CONTENT_BYTES);
        var sealed = ByteBuffer.allocate(CONTENT_BYTES + TAG_BYTES);
        var opened = ByteBuffer.allocate(CONTENT_BYTES);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                var nonce = new GCMParameterSpec(TAG_BYTES * Byte.SIZE, ByteBuffer.allocate(NONCE_BYTES).putInt(round).array());
                Cipher cipher = Cipher.getInstance(CIPHER);
                cipher.init(Cipher.ENCRYPT_MODE, key, nonce);
                cipher.doFinal(content.clear(), sealed.clear());
                cipher = Cipher.getInstance(CIPHER);
                cipher.init(Cipher.DECRYPT_MODE, key, nonce);
                cipher.doFinal(sealed.flip(), opened.clear());
            }
            return true;
        } catch (GeneralSecurityException e) {
            LOG.warn("papers are sealed slowly at first: the cipher could not be warmed up", e);
            return false;
        }
    }
}
