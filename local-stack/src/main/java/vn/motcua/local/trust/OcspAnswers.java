package vn.motcua.local.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Answers OCSP requests (RFC 6960) about the certificates of one issuer, signed with the issuer's own key. */
final class OcspAnswers {

    private static final Duration LIFE = Duration.ofDays(1);

    private final IssuedKey issuer;
    private final Map<BigInteger, Instant> revoked;

    OcspAnswers(IssuedKey issuer, Map<BigInteger, Instant> revoked) {
        this.issuer = issuer;
        this.revoked = revoked;
    }

    /** The whole answer in DER; {@code IOException} where the request is none. */
    byte[] to(byte[] requestDer, Instant now) throws IOException {
        try {
            var certificate = new JcaX509CertificateHolder(issuer.certificate());
            var answers = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()));
            for (Req asked : new OCSPReq(requestDer).getRequestList()) {
                answers.addResponse(asked.getCertID(), status(asked.getCertID(), certificate), Date.from(now), Date.from(now.plus(LIFE)));
            }
            var signed = answers.build(Certificates.signer(issuer.key()), new X509CertificateHolder[] {certificate}, Date.from(now));
            return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, signed).getEncoded();
        } catch (OCSPException | OperatorCreationException | CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private CertificateStatus status(CertificateID asked, X509CertificateHolder certificate) throws OCSPException, OperatorCreationException {
        if (!asked.matchesIssuer(certificate, new JcaDigestCalculatorProviderBuilder().build())) {
            return new UnknownStatus();
        }
        Instant at = revoked.get(asked.getSerialNumber());
        return at == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(at), CRLReason.keyCompromise);
    }
}
