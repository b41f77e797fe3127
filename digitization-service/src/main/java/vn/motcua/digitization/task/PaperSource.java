package vn.motcua.digitization.task;

/** How a paper came to be a file. */
public enum PaperSource {
    /** Scanned here; the file is in the paper store. */
    SCAN,
    /** Digitized in an older system, which still holds the file; only its facts are known here. */
    IMPORT
}
