package vn.motcua.local.replay;

/** The replay cannot go on. */
public class ReplayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what stopped it, for a person */
    public ReplayException(String message) {
        super(message);
    }

    /**
     * @param message what stopped it, for a person
     * @param cause   why
     */
    public ReplayException(String message, Throwable cause) {
        super(message, cause);
    }
}
