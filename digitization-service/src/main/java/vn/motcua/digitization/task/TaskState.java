package vn.motcua.digitization.task;

/** How far the digitization of a dossier is. */
public enum TaskState {
    /** Nothing of the dossier has to be digitized: there is no task. */
    NOT_NEEDED,
    /** At least one required component is missing or not kept yet. */
    OPEN,
    /** Every required component is kept. */
    DONE,
    /** The dossier was refused, withdrawn or stopped before everything was in. */
    CANCELLED
}
