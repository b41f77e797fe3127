package vn.motcua.intake.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import vn.motcua.kit.problem.Problem;

/**
 * Where a page of the queue ended.
 *
 * @param own      whether it ended among what is assigned to the caller, which comes first
 * @param rank     1 to 3
 * @param urgentAt by when
 * @param dossier  the dossier's id
 */
public record QueuePosition(boolean own, int rank, Instant urgentAt, UUID dossier) {

    static QueuePosition of(String position) {
        String[] parts = position.split(" ");
        try {
            int rank = Integer.parseInt(parts[1]);
            if (parts.length != 4 || rank < 1 || rank > 3) {
                throw notACursor();
            }
            return new QueuePosition(parts[0].equals("own"), rank, Instant.parse(parts[2]), UUID.fromString(parts[3]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw notACursor();
        }
    }

    String position() {
        return (own ? "own" : "other") + " " + rank + " " + urgentAt + " " + dossier;
    }

    private static Problem notACursor() {
        return Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
    }
}
