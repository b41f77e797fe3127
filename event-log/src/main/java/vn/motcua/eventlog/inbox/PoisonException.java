package vn.motcua.eventlog.inbox;

/** A record that will fail however often it is tried. */
public class PoisonException extends RuntimeException {

    PoisonException(String message) {
        super(message);
    }
}
