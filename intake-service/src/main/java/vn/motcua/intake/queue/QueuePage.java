package vn.motcua.intake.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of the queue.
 *
 * @param counts how much waits altogether; on the first page alone
 * @param items  the most urgent first
 * @param next   the cursor of the next page; null on the last one
 */
public record QueuePage(@JsonInclude(JsonInclude.Include.NON_NULL) QueueCounts counts, List<QueueItem> items, String next) {
}
