package vn.motcua.intake.catalogue;

/** In which form a paper must be handed in. */
public enum PaperOriginal {
    /** Bản chính. */
    ORIGINAL,
    /** Bản sao có chứng thực, or a copy shown with its original. */
    CERTIFIED_COPY,
    /** Bản sao. */
    COPY
}
