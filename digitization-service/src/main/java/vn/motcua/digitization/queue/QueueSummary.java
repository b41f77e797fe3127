package vn.motcua.digitization.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * How much there is to do.
 *
 * @param open         how many tasks are open
 * @param oldest       since when the oldest of them has been open; absent where none is
 * @param overADay     how many have been open for more than a day
 * @param missing      how many components lack a scan
 * @param toConfirm    how many papers wait for a person
 * @param atWork       how many papers wait for the workers
 * @param inTrouble    how many of these failed at least once
 * @param setAside     how many of these the workers leave alone until an operator starts them again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueSummary(long open, Instant oldest, long overADay, long missing, long toConfirm, long atWork, long inTrouble, long setAside) {
}
