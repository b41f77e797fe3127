package vn.motcua.local.run;

/** A step that did not come out; the message names it and what came instead. */
public final class JourneyFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    JourneyFailure(int number, String title, String what) {
        super("step %d (%s): %s".formatted(number, title, what));
    }
}
