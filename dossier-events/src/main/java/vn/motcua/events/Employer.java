package vn.motcua.events;

/** Who pays the person who did a step; not the same as the channel by which a dossier came. */
public enum Employer {
    /** The public postal service. */
    POST,
    /** The civil service. */
    STATE,
    /** Nobody: the applicant or a system acted. */
    NONE
}
