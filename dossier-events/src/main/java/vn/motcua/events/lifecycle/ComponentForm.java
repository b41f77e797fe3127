package vn.motcua.events.lifecycle;

/** In which form a component was handed in. */
public enum ComponentForm {
    /** On paper: it must be scanned where the procedure says so. */
    PAPER,
    /** As a file. */
    ELECTRONIC
}
