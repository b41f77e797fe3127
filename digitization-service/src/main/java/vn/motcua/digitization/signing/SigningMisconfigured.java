package vn.motcua.digitization.signing;

/** The signing settings are no good; the message says in one sentence what to change, and holds no secret. */
public final class SigningMisconfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SigningMisconfigured(String message) {
        super(message);
    }
}
