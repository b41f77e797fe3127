package vn.motcua.digitization.signing;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the signature library's findings about one file into what a clerk is told. */
final class SignatureJudge {

    private final DiagnosticData data;
    private final SimpleReport findings;
    private final long fileSize;
    private final Instant now;

    SignatureJudge(DiagnosticData data, SimpleReport findings, long fileSize, Instant now) {
        this.data = data;
        this.findings = findings;
        this.fileSize = fileSize;
        this.now = now;
    }

    SignatureReport.CheckedSignature judged(SignatureWrapper signature) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        boolean unchanged = signature.isSignatureIntact() && signature.isSignatureValid() && !changedAfter(signature);
        Optional<Instant> revokedAt = revocations(certificate).filter(CertificateRevocationWrapper::isRevoked)
                .map(revocation -> instant(revocation.getRevocationDate())).findFirst();
        return new SignatureReport.CheckedSignature(
                verdict(signature, unchanged),
                certificate == null ? null : certificate.getCommonName(),
                certificate == null ? null : certificate.getOrganizationName(),
                certificate == null || certificate.getSigningCertificate() == null ? null
                        : certificate.getSigningCertificate().getCommonName(),
                signature.getPDFRevision() == null ? null : signature.getPDFRevision().getReason(),
                signature.getSignatureFormat().toString(),
                instant(signature.getClaimedSigningTime()),
                trustedStamp(signature),
                coversAll(signature),
                unchanged,
                certificate != null && certificate.isTrustedChain(),
                certificate == null ? null : instant(certificate.getNotBefore()),
                certificate == null ? null : instant(certificate.getNotAfter()),
                ended(certificate),
                revokedAt.orElse(null),
                revocations(certificate).findAny().isPresent());
    }

    private SignatureVerdict verdict(SignatureWrapper signature, boolean unchanged) {
        SignatureVerdict verdict = verdict(signature.getId());
        boolean endedUnrevoked = verdict == SignatureVerdict.UNKNOWN || verdict == SignatureVerdict.EXPIRED;
        if (endedUnrevoked && ended(signature.getSigningCertificate())) {
            // Lists of today no longer speak of certificates that have ended.
            verdict = signedInTime(signature) ? SignatureVerdict.SIGNED_IN_TIME : SignatureVerdict.EXPIRED;
        }
        for (TimestampWrapper stamp : signature.getTLevelTimestamps()) {
            verdict = verdict.or(verdict(stamp.getId()));
        }
        return unchanged ? verdict : verdict.or(SignatureVerdict.CHANGED);
    }

    /** Of a signature or a time stamp, by what the library found wrong with it. */
    private SignatureVerdict verdict(String id) {
        Indication indication = findings.getIndication(id);
        if (indication == Indication.TOTAL_PASSED || indication == Indication.PASSED) {
            return SignatureVerdict.VALID;
        }
        SubIndication why = findings.getSubIndication(id);
        if (why == null) {
            return SignatureVerdict.UNKNOWN;
        }
        return switch (why) {
            case HASH_FAILURE -> SignatureVerdict.CHANGED;
            case FORMAT_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND, NO_SIGNING_CERTIFICATE_FOUND ->
                    SignatureVerdict.BROKEN;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> SignatureVerdict.REVOKED;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, CHAIN_CONSTRAINTS_FAILURE,
                    SIG_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                    SignatureVerdict.UNTRUSTED;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> SignatureVerdict.EXPIRED;
            default -> SignatureVerdict.UNKNOWN;
        };
    }

    /** Whether something follows that is neither a further signature nor what keeps this one checkable. */
    private boolean changedAfter(SignatureWrapper signature) {
        boolean contentChanged = !signature.getPdfUndefinedChanges().isEmpty() || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty();
        return contentChanged || !coversAll(signature) && !laterOneCoversAll();
    }

    private boolean laterOneCoversAll() {
        return Stream.<AbstractSignatureWrapper>concat(data.getSignatures().stream(), data.getTimestampList().stream())
                .filter(AbstractSignatureWrapper::isSignatureIntact).anyMatch(this::coversAll);
    }

    private boolean coversAll(AbstractSignatureWrapper signature) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        List<BigInteger> range = revision == null ? List.of() : revision.getSignatureByteRange();
        return range.size() == 4 && range.get(0).signum() == 0
                && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(fileSize));
    }

    private Instant trustedStamp(SignatureWrapper signature) {
        return signature.getTLevelTimestamps().stream()
                .filter(stamp -> findings.getIndication(stamp.getId()) == Indication.PASSED)
                .map(stamp -> instant(stamp.getProductionTime())).min(Instant::compareTo).orElse(null);
    }

    /** Whether a trusted time stamp lies within the time of the certificate and of all that vouch for it. */
    private boolean signedInTime(SignatureWrapper signature) {
        Instant stamped = trustedStamp(signature);
        CertificateWrapper certificate = signature.getSigningCertificate();
        return stamped != null && certificate.isTrustedChain()
                && Stream.concat(Stream.of(certificate), certificate.getCertificateChain().stream()).allMatch(link ->
                        !stamped.isBefore(instant(link.getNotBefore())) && !stamped.isAfter(instant(link.getNotAfter())));
    }

    private boolean ended(CertificateWrapper certificate) {
        return certificate != null && now.isAfter(instant(certificate.getNotAfter()));
    }

    private static Stream<CertificateRevocationWrapper> revocations(CertificateWrapper certificate) {
        return certificate == null ? Stream.empty() : certificate.getCertificateRevocationData().stream();
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
