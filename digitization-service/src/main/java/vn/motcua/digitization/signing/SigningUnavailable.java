package vn.motcua.digitization.signing;

/** A paper cannot be signed now; it may be later, and nothing was written. */
public final class SigningUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** The time-stamp authority was not reached, or not in time. */
        TSA_UNREACHABLE,
        /** The time-stamp authority said no. */
        TSA_REFUSED,
        /** The time-stamp authority answered what was not asked, or nobody trusts what it answered. */
        TSA_WRONG,
        /** The organisation's certificate has expired or is not valid yet. */
        KEY_NOT_VALID_NOW,
        /** The key store or the security device does not sign. */
        KEY_UNREACHABLE
    }

    private final Reason reason;

    SigningUnavailable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
