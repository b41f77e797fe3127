package vn.motcua.intake.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;

/**
 * What is searched for, ready for the database; everything must hold.
 *
 * @param tokens       keyed hashes that the dossier must have; may be empty
 * @param codes        what the code must look like, for {@code LIKE}; may be empty
 * @param rare         whether hardly any dossier has all tokens: a phone number, a whole code
 * @param statuses     one of these; empty for any
 * @param agency       the agency's code; null for any
 * @param procedures   one of these; null for any
 * @param channel      null for any
 * @param from         filed then or later; null for any
 * @param until        filed before; null for any
 */
public record SearchCriteria(long[] tokens, List<String> codes, boolean rare, Set<DossierStatus> statuses, String agency,
                             Set<String> procedures, Channel channel, Instant from, Instant until) {

    TextCriteria text() {
        return new TextCriteria(tokens, codes, procedures);
    }

    /** Whether something is asked for that few dossiers have: a name, a number, a part of a code. */
    boolean isPointed() {
        return tokens.length > 0 || !codes.isEmpty();
    }
}
