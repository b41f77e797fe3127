package vn.motcua.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items at most {@link #MOST} items
 * @param next  the cursor of the next page; null on the last one
 * @param <T>   what is listed
 */
public record Page<T>(List<T> items, String next) {

    /** The most items that a page may have. */
    public static final int MOST = 200;
    /** How many it has where the client does not say. */
    public static final String DEFAULT_LIMIT = "50";

    /**
     * Makes a page of a list that was read with one item more than the page may have.
     *
     * @param readAhead at most {@code limit + 1} items
     * @param position  the position of an item, for the cursor
     */
    public static <T> Page<T> of(List<T> readAhead, int limit, Function<T, String> position) {
        if (readAhead.size() <= limit) {
            return new Page<>(readAhead, null);
        }
        List<T> items = readAhead.subList(0, limit);
        return new Page<>(items, Cursor.encode(position.apply(items.get(limit - 1))));
    }
}
