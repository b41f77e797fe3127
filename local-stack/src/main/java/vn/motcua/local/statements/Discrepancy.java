package vn.motcua.local.statements;

/** What a statement can have wrong. */
public enum Discrepancy {
    /** A line too many: money of an order that the merchant does not know. */
    MISSING_HERE,
    /** A line too few. */
    MISSING_THERE,
    /** Another amount. */
    DIFFERING_AMOUNT,
    /** It failed where it succeeded, or the other way round. */
    DIFFERING_STATE,
    /** A line twice. */
    DUPLICATE_THERE
}
