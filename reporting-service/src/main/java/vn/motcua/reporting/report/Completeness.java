package vn.motcua.reporting.report;

import java.time.Instant;
import java.util.List;

/**
 * What the figures rest on, and what they leave out.
 *
 * @param topics         how far each topic is folded in
 * @param parkedDossiers dossiers whose events wait behind one that could not be applied
 * @param unexplained    dossiers of which only papers or money are known so far; they enter no figure
 * @param unknownEvents  event types that this version does not know; they enter no figure
 */
public record Completeness(List<TopicProgress> topics, long parkedDossiers, long unexplained, List<UnknownEvents> unknownEvents) {

    /**
     * How far a topic is folded in.
     *
     * @param topic          the topic's name
     * @param events         events folded in
     * @param lastOccurredAt when the latest of them happened
     * @param lastRecordedAt when the latest of them was written to its service's log
     */
    public record TopicProgress(String topic, long events, Instant lastOccurredAt, Instant lastRecordedAt) {
    }

    /**
     * Events of an unknown type.
     *
     * @param topic   where they came from
     * @param type    their type
     * @param count   how many
     * @param firstAt when the earliest happened
     * @param lastAt  when the latest happened
     */
    public record UnknownEvents(String topic, String type, long count, Instant firstAt, Instant lastAt) {
    }
}
