package vn.motcua.intake.queue;

/**
 * How much waits, under the filters of the request but for the buckets.
 *
 * @param total      all of it
 * @param overdue    the minute in which it was due is over
 * @param today      due before midnight
 * @param later      due on a later day
 * @param toHandOut  decided, and waiting for its owner
 * @param standing   with a standing clock
 * @param mine       of all: in the caller's hands
 * @param unassigned of all: in nobody's hands
 */
public record QueueCounts(long total, long overdue, long today, long later, long toHandOut, long standing, long mine, long unassigned) {
}
