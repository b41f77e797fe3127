package vn.motcua.digitization.store;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import vn.motcua.kit.secret.SecretKeys;

/**
 * How a content lies in a store: a short header that names the key, then the content in segments of one megabyte, each
 * encrypted and authenticated (AES-256-GCM, keys by HKDF). Header and hash are bound in: what is changed, cut off, or put
 * under another hash does not open.
 */
public final class PaperSeal {

    private static final byte[] MAGIC = "MCP".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int SEGMENT_BYTES = 1024 * 1024;
    private static final String MAC = "HmacSha256";

    private final SecretKeys keys;

    /** A seal by these keys: the first seals, all open. */
    public PaperSeal(SecretKeys keys) {
        this.keys = keys;
    }

    /** Where to write a content of that hash so that it lies sealed in {@code out}; closing it ends the seal, and {@code out}. */
    public OutputStream sealing(OutputStream out, String sha256) throws IOException {
        byte[] header = header(keys.current());
        out.write(header);
        try {
            return streaming(keys.current()).newEncryptingStream(out, bound(header, sha256));
        } catch (GeneralSecurityException e) {
            throw new IOException("a content cannot be sealed", e);
        }
    }

    /**
     * The content of a sealed one.
     *
     * @param sealed read as the answer is read, and closed with it
     * @throws IOException where it is not a sealed content of that hash, at once or when the spoilt segment is reached
     */
    public InputStream opening(InputStream sealed, String sha256) throws IOException {
        String key = readHeader(sealed);
        try {
            // Reading the first byte opens the first segment: a small content that is spoilt is known before anything is answered.
            var content = new PushbackInputStream(streaming(key).newDecryptingStream(sealed, bound(header(key), sha256)), 1);
            int first = content.read();
            if (first >= 0) {
                content.unread(first);
            }
            return content;
        } catch (GeneralSecurityException e) {
            throw new IOException("a sealed content cannot be opened", e);
        }
    }

    private AesGcmHkdfStreaming streaming(String key) throws IOException, GeneralSecurityException {
        byte[] secret;
        try {
            secret = keys.key(key).getEncoded();
        } catch (IllegalStateException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new AesGcmHkdfStreaming(secret, MAC, SecretKeys.KEY_BYTES, SEGMENT_BYTES, 0);
    }

    private static byte[] header(String key) {
        byte[] id = key.getBytes(StandardCharsets.US_ASCII);
        var header = new ByteArrayOutputStream();
        header.writeBytes(MAGIC);
        header.write(VERSION);
        header.write(id.length);
        header.writeBytes(id);
        return header.toByteArray();
    }

    private static String readHeader(InputStream sealed) throws IOException {
        byte[] start = sealed.readNBytes(MAGIC.length + 2);
        int idLength = start.length < MAGIC.length + 2 ? -1 : start[MAGIC.length + 1];
        if (idLength < 1 || idLength > SecretKeys.LONGEST_ID || start[MAGIC.length] != VERSION
                || !Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("not a sealed content");
        }
        byte[] id = sealed.readNBytes(idLength);
        if (id.length < idLength) {
            throw new IOException("not a sealed content");
        }
        return new String(id, StandardCharsets.US_ASCII);
    }

    private static byte[] bound(byte[] header, String sha256) {
        byte[] hash = HexFormat.of().parseHex(sha256);
        byte[] bound = Arrays.copyOf(header, header.length + hash.length);
        System.arraycopy(hash, 0, bound, header.length, hash.length);
        return bound;
    }
}
