package vn.motcua.payment.review;

import java.util.UUID;
import java.util.regex.Pattern;

import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.problem.Problem;

/**
 * A place in the queue.
 *
 * @param resolved whether it is among what is resolved
 * @param id       the item's id
 */
public record QueuePosition(boolean resolved, UUID id) {

    static final QueuePosition START = new QueuePosition(false, new UUID(0, 0));

    private static final Pattern FORM = Pattern.compile("[or][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The place that a cursor names; null for null, a wrong field {@code after} for what is none. */
    public static QueuePosition of(String cursor) {
        String position = Cursor.decode(cursor);
        if (position == null) {
            return null;
        }
        if (!FORM.matcher(position).matches()) {
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }
        return new QueuePosition(position.charAt(0) == 'r', UUID.fromString(position.substring(1)));
    }

    /** The place as a cursor holds it. */
    @Override
    public String toString() {
        return (resolved ? "r" : "o") + id;
    }
}
