package vn.motcua.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.motcua.kit.problem.Problem;

/** Where a page ended, as an opaque word; clients give it back and never look inside. */
public final class Cursor {

    private static final int LONGEST = 500;

    private Cursor() {
    }

    /** The cursor for a position. */
    public static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** The position of a cursor; null for null. A word that is no cursor is a wrong field {@code after}. */
    public static String decode(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        if (cursor.length() > LONGEST) {
            throw notACursor();
        }
        try {
            String position = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (position.indexOf('\0') >= 0) {
                throw notACursor();
            }
            return position;
        } catch (IllegalArgumentException e) {
            throw notACursor();
        }
    }

    /** The position of a cursor where positions are ascending numbers from 1; 0 for null. */
    public static long decodeNumber(String cursor) {
        String position = decode(cursor);
        try {
            return position == null ? 0 : Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw notACursor();
        }
    }

    private static Problem notACursor() {
        return Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
    }
}
