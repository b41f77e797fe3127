package vn.motcua.intake.search;

import java.time.Instant;
import java.util.Set;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;

/**
 * What is searched for, ready for the database; everything must hold.
 *
 * @param text         what persons, words and parts of codes ask for
 * @param rare         whether hardly any dossier has all tokens: a phone number, a whole code
 * @param statuses     one of these; empty for any
 * @param agency       the agency's code; null for any
 * @param channel      null for any
 * @param from         filed then or later; null for any
 * @param until        filed before; null for any
 */
public record SearchCriteria(TextCriteria text, boolean rare, Set<DossierStatus> statuses, String agency, Channel channel, Instant from,
                             Instant until) {

    /** Whether something is asked for that few dossiers have: a name, a number, a part of a code. */
    boolean isPointed() {
        return text.tokens().length > 0 || !text.codes().isEmpty();
    }
}
