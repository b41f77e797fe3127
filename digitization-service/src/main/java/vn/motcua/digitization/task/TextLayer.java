package vn.motcua.digitization.task;

/** Whether the text of a paper can be searched. */
public enum TextLayer {
    /** Every page was read. */
    FULL,
    /** Some pages could not be read. */
    PARTIAL,
    /** Reading failed: the pictures alone were kept. */
    FAILED,
    /** No engine runs on this machine. */
    OFF
}
