package vn.motcua.events;

/**
 * A fact about one dossier, in the past tense. The body carries no personal data and no free text: an agency with the
 * right to know the person or a reason asks intake over REST.
 */
public interface DossierEvent {

    /** The dossier's code as printed on the receipt, for instance {@code 000.00.08.H34-220630-0012}; never blank. */
    String dossier();
}
