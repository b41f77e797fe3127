package vn.motcua.events;

/**
 * An event whose type this version of the contract does not know. A consumer passes over it and goes on.
 *
 * @param dossier the dossier's code, from the envelope
 * @param type    the event type as it stands in the envelope
 */
public record UnknownEvent(String dossier, String type) implements DossierEvent {
}
