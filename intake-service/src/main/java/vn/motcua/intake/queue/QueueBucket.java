package vn.motcua.intake.queue;

import java.time.Instant;

/** How urgent work is, the most urgent first; the queue is in this order. What must be answered or forwarded is due by then, all else by its result. */
public enum QueueBucket {
    /** The minute in which it was due is over. */
    OVERDUE("d.queue_rank = 1 and d.urgent_at < timestamptz '{now}'"),
    /** Due before midnight. */
    TODAY("d.queue_rank = 1 and d.urgent_at >= timestamptz '{now}' and d.urgent_at < timestamptz '{tomorrow}'"),
    /** Due on a later day. */
    LATER("d.queue_rank = 1 and d.urgent_at >= timestamptz '{tomorrow}'"),
    /** Decided; nothing is owed but the handing out. */
    TO_HAND_OUT("d.queue_rank = 2"),
    /** The clock stands. */
    STANDING("d.queue_rank = 3");

    private final String condition;

    QueueBucket(String condition) {
        this.condition = condition;
    }

    /** What holds of a row of {@code dossier d} at that time. */
    String condition(QueueTimes times) {
        return "(" + condition.replace("{now}", times.now().toString()).replace("{tomorrow}", times.tomorrow().toString()) + ")";
    }

    static QueueBucket of(int rank, Instant urgentAt, QueueTimes times) {
        return switch (rank) {
            case 2 -> TO_HAND_OUT;
            case 3 -> STANDING;
            default -> urgentAt.isBefore(times.now()) ? OVERDUE : urgentAt.isBefore(times.tomorrow()) ? TODAY : LATER;
        };
    }
}
