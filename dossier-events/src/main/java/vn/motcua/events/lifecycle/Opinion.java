package vn.motcua.events.lifecycle;

/** What a coordinating agency thinks. */
public enum Opinion {
    /** No objection. */
    AGREED,
    /** No objection where conditions are met. */
    AGREED_WITH_CONDITIONS,
    /** Objects. */
    DISAGREED
}
