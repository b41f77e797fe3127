package vn.motcua.intake.queue;

import java.util.Set;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.search.TextCriteria;

/**
 * Which part of the queue is wanted; everything must hold.
 *
 * @param text      what words and parts of codes ask for
 * @param tasks     one of these; empty for any
 * @param buckets   one of these; empty for any
 * @param agency    the agency's code; null for any
 * @param procedure the procedure's code; null for any
 * @param channel   null for any
 * @param assignee  a staff code, {@link #ME} or {@link #NONE}; null for anybody's
 */
public record QueueFilters(TextCriteria text, Set<QueueTask> tasks, Set<QueueBucket> buckets, String agency, String procedure, Channel channel,
                           String assignee) {

    /** What the caller has in hand. */
    static final String ME = "me";
    /** What nobody has in hand. */
    static final String NONE = "none";

    QueueFilters withoutBuckets() {
        return new QueueFilters(text, tasks, Set.of(), agency, procedure, channel, assignee);
    }
}
