package vn.motcua.payment.refunding;

import java.util.UUID;

import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.problem.Problem;

/** A cursor of a list that is ordered by ids. */
final class IdCursor {

    private IdCursor() {
    }

    /** The id that a cursor holds; null for null, a wrong field {@code after} for what is no cursor. */
    static UUID read(String cursor) {
        String position = Cursor.decode(cursor);
        try {
            return position == null ? null : UUID.fromString(position);
        } catch (IllegalArgumentException e) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
    }
}
