package vn.motcua.local.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The authority's keys in {@code test-authority.p12}, readable by its owner only. The keys and the root stay; the certificates
 * below the root are written anew at each start, since the address of the revocation lists stands in them.
 */
public final class TrustFolder {

    /** Whose name the local stack's papers are signed in. */
    public static final String ORGANISATION = "Trung tâm Phục vụ hành chính công tỉnh Kon Tum";

    private static final String FILE = "test-authority.p12";
    private static final String PASSWORD = "test";
    private static final String ROOT = "root";
    private static final String ISSUING = "issuing";
    private static final String STAMPING = "time-stamping";
    private static final String SIGNING = "organisation";
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final String OWNER_ONLY = "rw-------";

    private final TestCa ca;
    private final IssuedKey timeStamping;
    private final IssuedKey organisation;

    private TrustFolder(KeyStore keys, URI address, Instant from) throws GeneralSecurityException {
        IssuedKey root = new IssuedKey(key(keys, ROOT), List.of(certificate(keys, ROOT)));
        Instant until = root.certificate().getNotAfter().toInstant();
        ca = TestCa.of(root, pair(keys, ISSUING), address, from);
        timeStamping = ca.issue("Một Cửa Test TSA", pair(keys, STAMPING), CertificateUse.TIME_STAMPING, from, until);
        organisation = ca.issue(ORGANISATION, pair(keys, SIGNING), CertificateUse.SIGNING, from, until);
    }

    /** What the folder holds; made at the first call. Certificates begin at {@code from}. */
    public static TrustFolder readOrMake(Path folder, URI address, Instant from) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file, address, from);
            }
            return new TrustFolder(read(file), address, from);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " holds no usable keys", e);
        }
    }

    /** The authority itself. */
    public TestCa ca() {
        return ca;
    }

    /** The organisation's key as the digitization service takes it. */
    public byte[] signingKeystore(char[] password) {
        return organisation.pkcs12(password);
    }

    /**
     * Writes the organisation's key as {@code organisation.p12}, readable by its owner only, and the root as {@code anchors.pem}: what the
     * digitization service reads where it runs in another container.
     */
    void handOut(Path folder, char[] password) throws IOException {
        Path keystore = folder.resolve("organisation.p12");
        Path part = Files.createTempFile(folder, "keys-", ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.write(part, signingKeystore(password));
        Files.move(part, keystore, StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(folder.resolve("anchors.pem"), ca.anchorsPem());
    }

    IssuedKey timeStamping() {
        return timeStamping;
    }

    IssuedKey organisation() {
        return organisation;
    }

    /** Written beside and linked into place, so that two processes at once end up with the same keys. */
    private static void make(Path folder, Path file, URI address, Instant from)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        TestCa made = TestCa.create(address, from);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        put(keys, ROOT, made.root());
        put(keys, ISSUING, made.issuing());
        put(keys, STAMPING, made.timeStamping(from, from.plus(LIFE)));
        put(keys, SIGNING, made.organisation(ORGANISATION, KeyKind.RSA_3072, from, from.plus(LIFE)));
        Path part = Files.createTempFile(folder, "keys-", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                keys.store(out, PASSWORD.toCharArray());
            }
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(part);
        }
    }

    private static void put(KeyStore keys, String alias, IssuedKey issued) throws GeneralSecurityException {
        keys.setKeyEntry(alias, issued.key(), PASSWORD.toCharArray(), issued.chain().toArray(Certificate[]::new));
    }

    private static KeyStore read(Path file) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        for (String alias : List.of(ROOT, ISSUING, STAMPING, SIGNING)) {
            if (!keys.isKeyEntry(alias)) {
                throw new GeneralSecurityException("no key " + alias);
            }
        }
        return keys;
    }

    private static KeyPair pair(KeyStore keys, String alias) throws GeneralSecurityException {
        return new KeyPair(certificate(keys, alias).getPublicKey(), key(keys, alias));
    }

    private static PrivateKey key(KeyStore keys, String alias) throws GeneralSecurityException {
        return (PrivateKey) keys.getKey(alias, PASSWORD.toCharArray());
    }

    private static X509Certificate certificate(KeyStore keys, String alias) throws GeneralSecurityException {
        return (X509Certificate) keys.getCertificate(alias);
    }
}
