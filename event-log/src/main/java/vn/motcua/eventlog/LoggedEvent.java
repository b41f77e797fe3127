package vn.motcua.eventlog;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the event log.
 *
 * @param id           its number in the log
 * @param eventId      the event's id
 * @param dossierId    the dossier's id
 * @param dossier      the dossier's code
 * @param sequence     its number among the dossier's events of this service, gap-free from 1
 * @param type         the event type on the wire
 * @param occurredAt   when it happened
 * @param recordedAt   when it was written
 * @param actor        who did it
 * @param body         the event as JSON
 * @param previousHash the hash of the dossier's event before, 64 hex digits; zeros for the first
 * @param hash         the hash of this row over all of the above but the id, 64 hex digits
 */
public record LoggedEvent(long id, UUID eventId, UUID dossierId, String dossier, long sequence, String type, Instant occurredAt,
        Instant recordedAt, String actor, String body, String previousHash, String hash) {
}
