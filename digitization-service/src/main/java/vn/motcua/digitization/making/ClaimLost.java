package vn.motcua.digitization.making;

/** Another worker has this paper now, or its service took this one for dead: what was done here counts for nothing. */
final class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClaimLost() {
        super("the claim on the paper is lost", null, false, false);
    }
}
