package vn.motcua.events.digitization;

/** Why a scan cannot be kept. */
public enum RescanReason {
    /** Fewer dots per inch than the law wants (NĐ 30/2020/NĐ-CP, annex I). */
    RESOLUTION_TOO_LOW,
    /** Too dark, blurred or cut off to be read by a person. */
    UNREADABLE,
    /** The file could not be made into one that lasts. */
    DAMAGED,
    /** Pages are missing. */
    INCOMPLETE,
    /** Another paper than the one that is asked for. */
    WRONG_PAPER
}
