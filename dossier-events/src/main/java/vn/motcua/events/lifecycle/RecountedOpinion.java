package vn.motcua.events.lifecycle;

import java.time.Instant;

/**
 * An open opinion that is due at another time now.
 *
 * @param consultation  the number of the consultation within the dossier, from 1
 * @param previousDueAt the due time until then
 * @param dueAt         the due time from now on
 */
public record RecountedOpinion(int consultation, Instant previousDueAt, Instant dueAt) {
}
