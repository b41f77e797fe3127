package vn.motcua.digitization.queue;

import java.time.DateTimeException;
import java.time.Instant;

import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.problem.Problem;

/** Where a page of the queue ended: the queue is in order of opening, then of dossier code. */
record QueuePosition(Instant openedAt, String dossier) {

    private static final String BETWEEN = " ";

    /** Before the first task. */
    static final QueuePosition START = new QueuePosition(Instant.EPOCH, "");

    static QueuePosition of(String cursor) {
        String position = Cursor.decode(cursor);
        if (position == null) {
            return START;
        }
        String[] parts = position.split(BETWEEN, 2);
        try {
            return new QueuePosition(Instant.parse(parts[0]), parts[1]);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
    }

    static String of(TaskView task) {
        return task.openedAt() + BETWEEN + task.dossier();
    }
}
