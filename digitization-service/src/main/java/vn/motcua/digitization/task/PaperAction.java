package vn.motcua.digitization.task;

/** What can happen to a paper. */
public enum PaperAction {
    /** It was made to last, and what was read on it has to be confirmed. */
    READ,
    /** It was made to last, and there is nothing to confirm. */
    PASS,
    /** A person confirmed or corrected what was read. */
    CONFIRM,
    /** The organisation signed it. */
    SIGN,
    /** A rule or a person found that it cannot be kept. */
    REFUSE
}
