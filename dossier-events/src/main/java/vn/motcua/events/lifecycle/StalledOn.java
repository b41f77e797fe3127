package vn.motcua.events.lifecycle;

/** What a dossier that stands still waits for. */
public enum StalledOn {
    /** The applicant brings what is missing. */
    SUPPLEMENT,
    /** The applicant meets a financial obligation. */
    OBLIGATION,
    /** The agency ends a suspension. */
    RESUMPTION,
    /** The centre hands it to the agency; the time for that has run out. */
    FORWARDING,
    /** The post delivers the result or brings it back. */
    DELIVERY
}
