package vn.motcua.digitization.signing;

/** What a check of signatures comes to; the worst of a file's signatures stands first. */
public enum SignatureVerdict {
    /** The file is no readable PDF, or a signature in it cannot be read or does not hold. */
    BROKEN,
    /** The file was changed after it was signed. */
    CHANGED,
    /** The certificate was revoked before a trusted time stamp proves that it signed. */
    REVOKED,
    /** The certificate of the signer, or of the time-stamp authority, does not lead to a trusted root. */
    UNTRUSTED,
    /** A certificate has ended, and nothing proves that it signed before. */
    EXPIRED,
    /** It cannot be said, as where no revocation list was reached. */
    UNKNOWN,
    /**
     * The signer's certificate has ended since; a trusted time stamp proves that it signed before that end. Whether it was revoked by
     * then is not proven: lists of today do not speak of certificates that have ended.
     */
    SIGNED_IN_TIME,
    /** It is what was signed, by whom it says, with a certificate that was good. */
    VALID,
    /** There is no signature. */
    NOT_SIGNED;

    /** The worse of two verdicts. */
    SignatureVerdict or(SignatureVerdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
