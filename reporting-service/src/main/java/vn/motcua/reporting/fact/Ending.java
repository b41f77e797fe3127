package vn.motcua.reporting.fact;

/**
 * The dossier ended without a decision.
 *
 * @param kind refused, withdrawn or stopped
 * @param work when and by whom
 */
public record Ending(Kind kind, Work work) {

    /** The three ways to end without a decision. */
    public enum Kind {
        /** The centre did not accept an online filing. */
        REFUSED,
        /** The applicant took it back. */
        WITHDRAWN,
        /** The agency stopped processing. */
        STOPPED
    }
}
