package vn.motcua.local.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A root that signed one issuing authority, which signs keys for organisations and time-stamp authorities. Each of the two has
 * a revocation list, whose address stands in the certificates.
 */
public final class TestCa {

    /** Where the root's list lies below the given address. */
    public static final String ROOT_CRL = "/crl/root.crl";
    /** Where the issuing authority's list lies below the given address. */
    public static final String ISSUING_CRL = "/crl/issuing.crl";

    /** Where the issuing authority answers OCSP requests below the given address. */
    public static final String ISSUING_OCSP = "/ocsp/issuing";

    private static final X500Name ROOT_NAME = Certificates.name("Một Cửa Test Root CA", "Một Cửa Local Stack");
    private static final X500Name ISSUING_NAME = Certificates.name("Một Cửa Test Issuing CA", "Một Cửa Local Stack");
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration CRL_LIFE = Duration.ofDays(1);

    private final IssuedKey root;
    private final IssuedKey issuing;
    private final URI address;
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    private TestCa(IssuedKey root, IssuedKey issuing, URI address) {
        this.root = root;
        this.issuing = issuing;
        this.address = address;
    }

    /** A new root and a new issuing authority, valid from {@code from} for ten years, whose lists lie below {@code address}. */
    public static TestCa create(URI address, Instant from) {
        KeyPair rootPair = KeyKind.EC_P256.generate();
        X509Certificate certificate = new Certificates(ROOT_NAME, rootPair.getPrivate(), null)
                .authority(ROOT_NAME, rootPair.getPublic(), from, from.plus(LIFE), null, 1);
        return of(new IssuedKey(rootPair.getPrivate(), List.of(certificate)), KeyKind.EC_P256.generate(), address, from);
    }

    /** The authority of a kept root and issuing key, whose lists now lie below {@code address}. */
    static TestCa of(IssuedKey root, KeyPair issuingPair, URI address, Instant from) {
        X509Certificate certificate = new Certificates(ROOT_NAME, root.key(), root.certificate())
                .authority(ISSUING_NAME, issuingPair.getPublic(), from, root.certificate().getNotAfter().toInstant(),
                        address + ROOT_CRL, 0);
        return new TestCa(root, new IssuedKey(issuingPair.getPrivate(), List.of(certificate, root.certificate())), address);
    }

    /** A key for signing papers. */
    public IssuedKey organisation(String name, KeyKind kind, Instant from, Instant until) {
        return issue(name, kind.generate(), CertificateUse.SIGNING, from, until);
    }

    /** A key for signing papers whose certificate stands on no list: an OCSP responder says whether it was revoked. */
    public IssuedKey organisationByOcsp(String name, KeyKind kind, Instant from, Instant until) {
        return issue(name, kind.generate(), CertificateUse.SIGNING, from, until, new Certificates.Revocation(null, address + ISSUING_OCSP));
    }

    /** A key for signing time stamps. */
    public IssuedKey timeStamping(Instant from, Instant until) {
        return issue("Một Cửa Test TSA", KeyKind.EC_P256.generate(), CertificateUse.TIME_STAMPING, from, until);
    }

    IssuedKey issue(String name, KeyPair pair, CertificateUse use, Instant from, Instant until) {
        return issue(name, pair, use, from, until, new Certificates.Revocation(address + ISSUING_CRL, null));
    }

    private IssuedKey issue(String name, KeyPair pair, CertificateUse use, Instant from, Instant until, Certificates.Revocation revocation) {
        X509Certificate certificate = new Certificates(ISSUING_NAME, issuing.key(), issuing.certificate())
                .endEntity(Certificates.name(name, name), pair.getPublic(), use, from, until, revocation);
        var chain = new ArrayList<>(List.of(certificate));
        chain.addAll(issuing.chain());
        return new IssuedKey(pair.getPrivate(), chain);
    }

    /** From {@code at} on the certificate stands on the issuing authority's list, and its OCSP responder says so, too. */
    public void revoke(BigInteger serialNumber, Instant at) {
        revoked.put(serialNumber, at);
    }

    /** The root, which a checker has to trust. */
    public X509Certificate rootCertificate() {
        return root.certificate();
    }

    /** The root as PEM, as settings take trust anchors. */
    public String anchorsPem() {
        return Pem.of(root.certificate());
    }

    IssuedKey root() {
        return root;
    }

    IssuedKey issuing() {
        return issuing;
    }

    byte[] rootCrl(Instant now) {
        return crl(root, Map.of(), now);
    }

    byte[] issuingCrl(Instant now) {
        return crl(issuing, revoked, now);
    }

    /** The answer of the issuing authority's responder; {@code IOException} where the request is none. */
    byte[] ocspAnswer(byte[] request, Instant now) throws IOException {
        return new OcspAnswers(issuing, revoked).to(request, now);
    }

    private static byte[] crl(IssuedKey signer, Map<BigInteger, Instant> revoked, Instant now) {
        try {
            var crl = new JcaX509v2CRLBuilder(signer.certificate().getSubjectX500Principal(), Date.from(now));
            crl.setNextUpdate(Date.from(now.plus(CRL_LIFE)));
            crl.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(signer.certificate().getPublicKey()));
            revoked.forEach((serial, at) -> crl.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
            return crl.build(Certificates.signer(signer.key())).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
