package vn.motcua.digitization.register;

/** What a file is to its paper. */
public enum FileRole {
    /** As it was uploaded, one row per file in their order. */
    ORIGINAL,
    /** The copy made to last. */
    LASTING,
    /** The lasting copy with the organisation's signature: what counts. */
    SIGNED,
    /** The values that were read on it, as JSON. */
    READING,
    /** The values that a person confirmed, as JSON. */
    CONFIRMED
}
