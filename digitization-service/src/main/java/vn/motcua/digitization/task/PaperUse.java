package vn.motcua.digitization.task;

/** What a paper is for in its dossier. */
public enum PaperUse {
    /** It was handed in. */
    COMPONENT,
    /** The agency decided it. */
    RESULT
}
