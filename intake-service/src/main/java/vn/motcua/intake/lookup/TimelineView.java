package vn.motcua.intake.lookup;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.eventlog.LoggedEvent;

/**
 * A dossier's events as this service logged them, each sealed by a hash over itself and the one before.
 *
 * @param code   the dossier's code
 * @param events oldest first
 */
public record TimelineView(String code, List<Entry> events) {

    /**
     * One event.
     *
     * @param sequence     its number, gap-free from 1
     * @param eventId      the id that it has on Kafka
     * @param type         the type that it has on Kafka
     * @param occurredAt   when it happened
     * @param recordedAt   when it was written
     * @param actor        who did it: a staff code or a system
     * @param event        what was told
     * @param previousHash the hash of the event before
     * @param hash         its own
     */
    public record Entry(long sequence, UUID eventId, String type, Instant occurredAt, Instant recordedAt, String actor,
            @JsonRawValue String event, String previousHash, String hash) {
    }

    static TimelineView of(String code, List<LoggedEvent> history) {
        return new TimelineView(code, history.stream().map(e -> new Entry(e.sequence(), e.eventId(), e.type(), e.occurredAt(), e.recordedAt(),
                e.actor(), e.body(), e.previousHash(), e.hash())).toList());
    }
}
