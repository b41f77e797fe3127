package vn.motcua.events;

/**
 * A fact about one dossier, in the past tense. The body carries no personal data and no free text: an agency with the
 * right to know the person or a reason asks intake over REST.
 */
public interface DossierEvent {

    /**
     * The dossier's code as printed on the receipt, for instance {@code 000.00.08.H34-220630-0012}; never blank, and null only
     * where the event may regard no dossier and says so.
     */
    String dossier();

    /** What the event is about, the CloudEvents {@code subject}: the dossier's code where nothing else is said; never blank. */
    default String subject() {
        return dossier();
    }
}
