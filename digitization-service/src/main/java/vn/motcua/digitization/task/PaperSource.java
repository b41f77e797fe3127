package vn.motcua.digitization.task;

/** How a paper came to be a file. */
public enum PaperSource {
    /** Scanned here; the files are in the paper store. */
    SCAN,
    /** Taken from the owner's electronic store, where an earlier dossier had put it. */
    REUSE,
    /** Digitized in an older system, which still holds the file; only its facts are known here. */
    IMPORT
}
