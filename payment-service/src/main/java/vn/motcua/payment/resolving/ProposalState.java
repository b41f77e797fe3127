package vn.motcua.payment.resolving;

/** Where a proposal stands; both others are final. */
public enum ProposalState {
    /** Another person must look at it. */
    PROPOSED,
    /** It was done. */
    APPROVED,
    /** The second person said no; another proposal may be made. */
    TURNED_DOWN
}
