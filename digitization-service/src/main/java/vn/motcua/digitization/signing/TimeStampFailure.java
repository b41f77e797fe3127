package vn.motcua.digitization.signing;

import eu.europa.esig.dss.model.DSSException;

/** Carries a failure of the time-stamp authority through the signature library. */
final class TimeStampFailure extends DSSException {

    private static final long serialVersionUID = 1L;

    private final SigningUnavailable.Reason reason;

    TimeStampFailure(SigningUnavailable.Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    SigningUnavailable asUnavailable() {
        return new SigningUnavailable(reason, getMessage());
    }
}
