package vn.motcua.kit.secret;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The mark by which services tell one owner of papers from another: a keyed hash of the identity number, under a key of its own. It goes out
 * with events, so it finds nothing in intake's own tables.
 */
public final class OwnerHash {

    private static final String PURPOSE = "motcua: owner of papers, first edition";

    private final SecretKey key;

    /** Hashes under a key of its own, derived from that one. */
    public OwnerHash(SecretKey hashKey) {
        key = DerivedKey.of(hashKey, PURPOSE);
    }

    /** 64 lower-case hex digits; null for null. */
    public String of(String identityNumber) {
        if (identityNumber == null) {
            return null;
        }
        Mac mac = DerivedKey.mac(key);
        return HexFormat.of().formatHex(mac.doFinal(identityNumber.getBytes(StandardCharsets.UTF_8)));
    }
}
