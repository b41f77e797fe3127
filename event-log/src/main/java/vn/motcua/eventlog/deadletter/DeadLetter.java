package vn.motcua.eventlog.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * A record that was set aside.
 *
 * @param id            its id
 * @param topic         where it was told
 * @param partition     its partition
 * @param offset        its offset
 * @param dossierId     the dossier's id; null where the record does not say
 * @param sequence      its number within dossier and topic; null where the record does not say
 * @param type          the event type of its headers
 * @param error         why it failed
 * @param failedAt      when
 * @param state         OPEN, REPLAYED or DISCARDED
 * @param parkedBehind  how many later events of the dossier wait for it
 * @param resolvedBy    who resolved it
 * @param resolvedAt    when
 * @param resolution    how, in the operator's words
 */
public record DeadLetter(UUID id, String topic, int partition, long offset, UUID dossierId, Long sequence, String type, String error,
        Instant failedAt, String state, long parkedBehind, String resolvedBy, Instant resolvedAt, String resolution) {
}
