package vn.motcua.digitization.signing;

import java.time.Instant;
import java.util.List;

/**
 * What is known of a file's signatures.
 *
 * @param verdict    the worst of all
 * @param checkedAt  when it was checked
 * @param signatures in the order in which they were made
 */
public record SignatureReport(SignatureVerdict verdict, Instant checkedAt, List<CheckedSignature> signatures) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature; what is not known is null.
     *
     * @param verdict           what it comes to
     * @param signer            the certificate's common name
     * @param organization      the certificate's organisation
     * @param issuer            the common name of who issued the certificate
     * @param reason            why it was signed, as the signature says
     * @param level             its form, as {@code PAdES-BASELINE-T}
     * @param claimedAt         when it was signed, as the signer says
     * @param timestampedAt     when it was there, as a time-stamp authority says that is trusted
     * @param wholeDocument     whether it covers the file to its last byte
     * @param unchanged         whether what it covers is what was signed, and nothing after it changes what is seen
     * @param trusted           whether its certificate leads to a trusted root
     * @param certificateFrom   when its certificate began
     * @param certificateUntil  when its certificate ends
     * @param expired           whether its certificate has ended by now
     * @param revokedAt         when its certificate was revoked
     * @param revocationChecked whether a revocation list or answer was read
     */
    public record CheckedSignature(SignatureVerdict verdict, String signer, String organization, String issuer, String reason,
            String level, Instant claimedAt, Instant timestampedAt, boolean wholeDocument, boolean unchanged, boolean trusted,
            Instant certificateFrom, Instant certificateUntil, boolean expired, Instant revokedAt, boolean revocationChecked) {
    }
}
