package vn.motcua.eventlog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** The hash that chains a dossier's events: SHA-256 over the previous hash and every field, each with its length. */
public final class LinkHash {

    private static final int BYTES = 32;

    private LinkHash() {
    }

    /** The previous hash of a dossier's first event. */
    public static byte[] genesis() {
        return new byte[BYTES];
    }

    /** The hash of a row of the log. */
    public static byte[] of(byte[] previousHash, UUID eventId, UUID dossierId, String dossier, long sequence, String type,
            Instant occurredAt, Instant recordedAt, String actor, String body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(previousHash);
            for (String field : new String[] {eventId.toString(), dossierId.toString(), dossier, Long.toString(sequence), type,
                    occurredAt.toString(), recordedAt.toString(), actor, body}) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                sha.update(bytes);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
