package vn.motcua.payment.database;

import java.util.Collection;
import java.util.function.Function;

/**
 * A column of values for {@code unnest} or {@code any}: many rows in one statement.
 *
 * @param type   the PostgreSQL type of an element
 * @param values the elements, nulls allowed
 */
public record SqlArray(String type, Object[] values) {

    /** Ids. */
    public static <T> SqlArray uuids(Collection<T> rows, Function<T, ?> value) {
        return of("uuid", rows, value);
    }

    /** Texts; enums go by their names. */
    public static <T> SqlArray texts(Collection<T> rows, Function<T, ?> value) {
        return of("text", rows, row -> value.apply(row) instanceof Enum<?> e ? e.name() : value.apply(row));
    }

    /** Whole numbers of 64 bits. */
    public static <T> SqlArray longs(Collection<T> rows, Function<T, Long> value) {
        return of("bigint", rows, value);
    }

    /** Whole numbers of 32 bits. */
    public static <T> SqlArray ints(Collection<T> rows, Function<T, Integer> value) {
        return of("int", rows, value);
    }

    /** Times; an {@code Instant} is written in ISO 8601, which PostgreSQL reads without loss. */
    public static <T> SqlArray times(Collection<T> rows, Function<T, java.time.Instant> value) {
        return of("timestamptz", rows, value);
    }

    private static <T> SqlArray of(String type, Collection<T> rows, Function<T, ?> value) {
        return new SqlArray(type, rows.stream().map(value).toArray());
    }
}
