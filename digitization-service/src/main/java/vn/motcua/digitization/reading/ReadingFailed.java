package vn.motcua.digitization.reading;

/** A page could not be read: the engine took too long or gave up. Its message is a sentence for the log, free of what the page says. */
public class ReadingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Without a deeper cause. */
    public ReadingFailed(String message) {
        super(message);
    }

    /** With what the engine threw. */
    public ReadingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
