package vn.motcua.digitization.keeping;

/** What can be wrong with a stored content. */
public enum RotKind {
    /** A paper names it, and it is not there. */
    MISSING,
    /** It does not open, or is not what its hash says. */
    UNREADABLE
}
