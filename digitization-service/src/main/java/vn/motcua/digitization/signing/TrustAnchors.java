package vn.motcua.digitization.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertStore;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** The root certificates on whose word signatures and time stamps are believed. */
public final class TrustAnchors {

    /** More are not taken. */
    private static final int MOST = 100;

    private final List<X509Certificate> certificates;

    private TrustAnchors(List<X509Certificate> certificates) {
        this.certificates = certificates;
    }

    /** From PEM text with one certificate after another; empty text trusts nobody. */
    public static TrustAnchors ofPem(String pem) {
        try {
            Collection<?> read = pem.isBlank() ? List.of() : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (read.size() > MOST || read.isEmpty() != pem.isBlank()) {
                throw new SigningMisconfigured(read.isEmpty() ? unreadable() : "There are more than " + MOST + " trust anchors.");
            }
            return new TrustAnchors(read.stream().map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException e) {
            throw new SigningMisconfigured(unreadable());
        }
    }

    private static String unreadable() {
        return "motcua.signing.trust-anchors is not a sequence of PEM certificates.";
    }

    boolean isEmpty() {
        return certificates.isEmpty();
    }

    CommonTrustedCertificateSource asSource() {
        var source = new CommonTrustedCertificateSource();
        certificates.forEach(certificate -> source.addCertificate(new CertificateToken(certificate)));
        return source;
    }

    /** Whether the token's signature holds and its certificate leads to an anchor; revocation is the checker's work. */
    boolean vouchFor(TimeStampToken token) {
        try {
            List<X509Certificate> sent = sent(token);
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
            if (signers.size() != 1 || certificates.isEmpty()) {
                return false;
            }
            X509CertificateHolder signer = signers.iterator().next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            var target = new X509CertSelector();
            target.setCertificate(new JcaX509CertificateConverter().getCertificate(signer));
            var path = new PKIXBuilderParameters(anchors(), target);
            path.setRevocationEnabled(false);
            path.setDate(token.getTimeStampInfo().getGenTime());
            path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(sent)));
            CertPathBuilder.getInstance("PKIX").build(path);
            return true;
        } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
            return false;
        }
    }

    private static List<X509Certificate> sent(TimeStampToken token) throws GeneralSecurityException {
        var sent = new ArrayList<X509Certificate>();
        for (Object holder : token.getCertificates().getMatches(null)) {
            sent.add(new JcaX509CertificateConverter().getCertificate((X509CertificateHolder) holder));
        }
        return sent;
    }

    private Set<TrustAnchor> anchors() {
        return certificates.stream().map(certificate -> new TrustAnchor(certificate, null)).collect(Collectors.toSet());
    }
}
