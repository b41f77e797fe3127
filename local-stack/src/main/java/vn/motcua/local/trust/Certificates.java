package vn.motcua.local.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes the certificates that one issuer signs; an issuer without a certificate signs its own. */
final class Certificates {

    private static final int SERIAL_BITS = 127;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final X500Name issuer;
    private final PrivateKey issuerKey;
    private final X509Certificate issuerCertificate;

    Certificates(X500Name issuer, PrivateKey issuerKey, X509Certificate issuerCertificate) {
        this.issuer = issuer;
        this.issuerKey = issuerKey;
        this.issuerCertificate = issuerCertificate;
    }

    /**
     * Where it is said whether a certificate was revoked; null where it is not said in that way.
     *
     * @param crl  the address of a list
     * @param ocsp the address of an OCSP responder
     */
    record Revocation(String crl, String ocsp) {
    }

    static X500Name name(String commonName, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN").addRDN(BCStyle.O, organisation).addRDN(BCStyle.CN, commonName).build();
    }

    static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA").build(key);
    }

    X509Certificate authority(X500Name subject, PublicKey key, Instant from, Instant until, String crl, int levelsBelow) {
        try {
            var certificate = certificate(subject, key, from, until, crl);
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(levelsBelow));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return signed(certificate);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate endEntity(X500Name subject, PublicKey key, CertificateUse use, Instant from, Instant until, Revocation revocation) {
        try {
            var certificate = certificate(subject, key, from, until, revocation.crl());
            if (revocation.ocsp() != null) {
                certificate.addExtension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(
                        AccessDescription.id_ad_ocsp, new GeneralName(GeneralName.uniformResourceIdentifier, revocation.ocsp())));
            }
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            certificate.addExtension(Extension.keyUsage, true, use.keyUsage());
            if (use == CertificateUse.TIME_STAMPING) {
                certificate.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return signed(certificate);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JcaX509v3CertificateBuilder certificate(X500Name subject, PublicKey key, Instant from, Instant until, String crl)
            throws IOException, GeneralSecurityException {
        var serial = new BigInteger(SERIAL_BITS, RANDOM).add(BigInteger.ONE);
        var certificate = new JcaX509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(until), subject, key);
        var ids = new JcaX509ExtensionUtils();
        certificate.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
        if (issuerCertificate != null) {
            certificate.addExtension(Extension.authorityKeyIdentifier, false,
                    ids.createAuthorityKeyIdentifier(issuerCertificate.getPublicKey()));
        }
        if (crl != null) {
            var address = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, crl));
            certificate.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(
                    new DistributionPoint[] {new DistributionPoint(new DistributionPointName(address), null, null)}));
        }
        return certificate;
    }

    private X509Certificate signed(JcaX509v3CertificateBuilder certificate)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter().getCertificate(certificate.build(signer(issuerKey)));
    }
}
