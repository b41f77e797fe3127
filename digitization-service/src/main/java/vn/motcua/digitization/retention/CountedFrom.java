package vn.motcua.digitization.retention;

/** From when a paper's time is counted. */
public enum CountedFrom {
    /** Its dossier's result was returned, or the dossier was refused, withdrawn or stopped. */
    DOSSIER_ENDED,
    /** The day that stands on the paper; where nobody confirmed one, as {@link #DOSSIER_ENDED}. */
    PAPER_ISSUED
}
