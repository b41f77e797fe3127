package vn.motcua.digitization.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The organisation's key, in a PKCS#12 store or in a security device that speaks PKCS#11. */
public final class SigningKey implements AutoCloseable {

    private static final int MAX_KEYS = 100;

    private final SignatureTokenConnection token;
    private final DSSPrivateKeyEntry entry;

    private SigningKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry) {
        this.token = token;
        this.entry = entry;
    }

    /**
     * The key of a PKCS#12 store.
     *
     * @param alias which key; may be empty where there is only one
     * @throws SigningMisconfigured in one sentence without a secret
     */
    public static SigningKey pkcs12(byte[] store, char[] password, Optional<String> alias) {
        return open(() -> new Pkcs12SignatureToken(store, new PasswordProtection(password)), alias,
                "The PKCS#12 key store cannot be opened: it is damaged, or the password is not its own.");
    }

    /**
     * The key of a security device.
     *
     * @param library the device's PKCS#11 library
     * @param slot    the number of the slot, as the library counts its ids
     * @param alias   which key; may be empty where there is only one
     * @throws SigningMisconfigured in one sentence without a secret
     */
    public static SigningKey pkcs11(Path library, int slot, char[] pin, Optional<String> alias) {
        if (!Files.isReadable(library)) {
            throw new SigningMisconfigured("There is no PKCS#11 library at " + library + ".");
        }
        return open(() -> new Pkcs11SignatureToken(library.toString(), new PasswordProtection(pin), slot), alias,
                "The security device in slot " + slot + " cannot be opened: it is not there, or the PIN is not its own.");
    }

    private static SigningKey open(Supplier<SignatureTokenConnection> opening, Optional<String> alias, String failure) {
        try {
            SignatureTokenConnection token = opening.get();
            return new SigningKey(token, chosen(token.getKeys(), alias));
        } catch (DSSException e) {
            throw new SigningMisconfigured(failure);
        }
    }

    private static DSSPrivateKeyEntry chosen(List<DSSPrivateKeyEntry> keys, Optional<String> alias) {
        List<DSSPrivateKeyEntry> fitting = keys.stream().limit(MAX_KEYS)
                .filter(key -> alias.isEmpty() || key instanceof KSPrivateKeyEntry named && named.getAlias().equals(alias.get()))
                .toList();
        if (fitting.isEmpty()) {
            throw new SigningMisconfigured(alias.map(name -> "The key store holds no key named \"" + name + "\".")
                    .orElse("The key store holds no key."));
        }
        if (fitting.size() > 1) {
            throw new SigningMisconfigured("The key store holds several keys; name one in motcua.signing.alias.");
        }
        return fitting.get(0);
    }

    CertificateToken certificate() {
        return entry.getCertificate();
    }

    CertificateToken[] chain() {
        return entry.getCertificateChain();
    }

    void mustBeValidAt(Instant at) throws SigningUnavailable {
        CertificateToken certificate = certificate();
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw notValid("expired on " + certificate.getNotAfter().toInstant());
        }
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw notValid("is not valid before " + certificate.getNotBefore().toInstant());
        }
    }

    private static SigningUnavailable notValid(String how) {
        return new SigningUnavailable(SigningUnavailable.Reason.KEY_NOT_VALID_NOW,
                "The organisation's signing certificate " + how + ".");
    }

    /** A security device signs one thing after another. */
    synchronized SignatureValue sign(ToBeSigned what, DigestAlgorithm digest) throws SigningUnavailable {
        try {
            return token.sign(what, digest, entry);
        } catch (DSSException e) {
            throw new SigningUnavailable(SigningUnavailable.Reason.KEY_UNREACHABLE,
                    "The organisation's key store or security device does not sign.");
        }
    }

    @Override
    public void close() {
        token.close();
    }
}
