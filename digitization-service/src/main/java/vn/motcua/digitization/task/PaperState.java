package vn.motcua.digitization.task;

/** How far a paper is on its way from an upload to a file that lasts. */
public enum PaperState {
    /** The upload is stored; the workers have yet to make it last. */
    WAITING,
    /** Made and validated; a person has to confirm what was read on it. */
    TO_CONFIRM,
    /** Nothing is left to confirm; the signature is missing. */
    TO_SIGN,
    /** It counts. */
    KEPT,
    /** It cannot be kept: the paper has to be scanned again. */
    REFUSED
}
