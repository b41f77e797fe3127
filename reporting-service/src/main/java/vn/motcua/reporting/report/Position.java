package vn.motcua.reporting.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import vn.motcua.kit.problem.Problem;

/**
 * Where a page of a list by time ended.
 *
 * @param at the time of the last item
 * @param id its id, since several may have the same time
 */
record Position(Instant at, UUID id) {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The position of a cursor; the beginning where there is none. */
    static Position of(String after, Instant beginning) {
        if (after == null) {
            return new Position(beginning, BEFORE_ALL);
        }
        String[] parts = after.split("\\|", -1);
        try {
            if (parts.length == 2) {
                return new Position(inRange(Instant.parse(parts[0])), UUID.fromString(parts[1]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Not one of ours: said below.
        }
        throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
    }

    private static Instant inRange(Instant at) {
        if (at.isBefore(WindowParameters.EARLIEST_MOMENT) || at.isAfter(WindowParameters.LATEST_MOMENT)) {
            throw new DateTimeException("out of range");
        }
        return at;
    }
}
