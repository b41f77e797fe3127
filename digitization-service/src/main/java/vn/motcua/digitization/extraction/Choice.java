package vn.motcua.digitization.extraction;

/** Which of several values that a rule finds is the one. */
public enum Choice {
    /** The one with the highest confidence; of equal ones the first. */
    BEST,
    /** The one that stands first on the paper. */
    FIRST,
    /** The one that stands last on the first page that has any. */
    LAST
}
