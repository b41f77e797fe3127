package vn.motcua.intake.catalogue;

/** What a supplement does to the term of a dossier. */
public enum SupplementPolicy {
    /** The term begins afresh once the dossier is complete (NĐ 61/2018, 19.4). */
    RESTART,
    /** The due time moves by the time waited, as many systems in use do. */
    EXTEND
}
