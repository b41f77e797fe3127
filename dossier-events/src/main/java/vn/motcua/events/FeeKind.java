package vn.motcua.events;

/** The four kinds of money of a dossier; each has its own owner and is never mixed with another. */
public enum FeeKind {
    /** Phí: recovers the cost of a service. */
    PHI,
    /** Lệ phí: a charge fixed by law. */
    LE_PHI,
    /** Land obligation: goes to the Treasury against a tax notice. */
    LAND_OBLIGATION,
    /** Postage: the post's own revenue. */
    POSTAGE
}
