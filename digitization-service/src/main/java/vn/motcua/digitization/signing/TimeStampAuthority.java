package vn.motcua.digitization.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks an RFC 3161 authority over HTTP and takes only the answer to what was asked. */
final class TimeStampAuthority implements TSPSource {

    private static final long serialVersionUID = 1L;
    private static final String REQUEST = "application/timestamp-query";
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final transient BoundedHttp http;
    private final transient TrustAnchors anchors;

    TimeStampAuthority(URI address, BoundedHttp http, TrustAnchors anchors) {
        this.address = address;
        this.http = http;
        this.anchors = anchors;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampToken token = answered(asked(algorithm, digest));
        if (!anchors.vouchFor(token)) {
            throw wrong("no trust anchor vouches for its certificate");
        }
        return new TimestampBinary(encoded(token));
    }

    private byte[] encoded(TimeStampToken token) {
        try {
            return token.getEncoded();
        } catch (IOException e) {
            throw wrong("it cannot be written");
        }
    }

    private static TimeStampRequest asked(DigestAlgorithm algorithm, byte[] digest) {
        var requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        return requests.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(NONCE_BITS, RANDOM));
    }

    private TimeStampToken answered(TimeStampRequest request) {
        byte[] answer;
        try {
            answer = http.post(address, REQUEST, request.getEncoded());
        } catch (IOException e) {
            throw new TimeStampFailure(SigningUnavailable.Reason.TSA_UNREACHABLE,
                    "No time stamp from " + address.getHost() + ": " + e.getMessage() + ".");
        }
        try {
            var response = new TimeStampResponse(answer);
            if (response.getStatus() != PKIStatus.GRANTED && response.getStatus() != PKIStatus.GRANTED_WITH_MODS) {
                throw new TimeStampFailure(SigningUnavailable.Reason.TSA_REFUSED,
                        "The time-stamp authority at " + address.getHost() + " refused (status " + response.getStatus() + ").");
            }
            response.validate(request);
            return response.getTimeStampToken();
        } catch (TSPException | IOException e) {
            throw wrong("it does not answer what was asked");
        }
    }

    private TimeStampFailure wrong(String why) {
        return new TimeStampFailure(SigningUnavailable.Reason.TSA_WRONG,
                "The time stamp from " + address.getHost() + " is not taken: " + why + ".");
    }
}
