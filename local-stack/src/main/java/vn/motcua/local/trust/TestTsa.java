package vn.motcua.local.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Answers RFC 3161 requests with the time of its clock; {@link #misbehave} makes it fail as a real one may. */
public final class TestTsa {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.13762.3");
    private static final int SERIAL_BITS = 63;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final IssuedKey key;
    private volatile Clock clock;
    private volatile TsaFault fault = TsaFault.NONE;

    TestTsa(IssuedKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** From now on it fails in this way. */
    public void misbehave(TsaFault how) {
        fault = how;
    }

    /** From now on it stamps with this clock. */
    public void tellTimeBy(Clock other) {
        clock = other;
    }

    TsaFault fault() {
        return fault;
    }

    /** The whole answer in DER; {@code IOException} where the request is none. */
    byte[] answer(byte[] requestDer) throws IOException {
        try {
            var request = new TimeStampRequest(requestDer);
            var responses = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
            if (fault == TsaFault.REFUSES) {
                return responses.generateFailResponse(2, PKIFailureInfo.systemFailure, "refused for a test").getEncoded();
            }
            return responses.generate(asAnswered(request), new BigInteger(SERIAL_BITS, RANDOM), Date.from(clock.instant()))
                    .getEncoded();
        } catch (TSPException | GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    private TimeStampRequest asAnswered(TimeStampRequest request) throws IOException {
        byte[] imprint = request.getMessageImprintDigest();
        BigInteger nonce = request.getNonce();
        switch (fault) {
            case WRONG_IMPRINT -> imprint[0] ^= 1;
            case WRONG_NONCE -> nonce = BigInteger.ONE.add(nonce == null ? BigInteger.ZERO : nonce);
            default -> {
                return request;
            }
        }
        var changed = new TimeStampRequestGenerator();
        changed.setCertReq(request.getCertReq());
        return changed.generate(request.getMessageImprintAlgOID(), imprint, nonce);
    }

    private TimeStampTokenGenerator tokens()
            throws GeneralSecurityException, OperatorCreationException, TSPException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        String algorithm = key.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        var signer = new JcaSimpleSignerInfoGeneratorBuilder().build(algorithm, key.key(), key.certificate());
        var digest = digests.get(signer.getDigestAlgorithm());
        var tokens = new TimeStampTokenGenerator(signer, digest, POLICY);
        tokens.addCertificates(new JcaCertStore(key.chain()));
        return tokens;
    }
}
