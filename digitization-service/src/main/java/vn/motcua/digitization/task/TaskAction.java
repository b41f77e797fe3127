package vn.motcua.digitization.task;

/** What can happen to a task. */
public enum TaskAction {
    /** A paper was handed in that the law wants digitized (TT 01/2023/TT-VPCP). */
    REQUIRE,
    /** A scan came in, moved on or was refused, and something is still missing. */
    TAKE_IN,
    /** The last paper that was missing is kept. */
    COMPLETE,
    /** The dossier ended before its papers were digitized. */
    CANCEL
}
